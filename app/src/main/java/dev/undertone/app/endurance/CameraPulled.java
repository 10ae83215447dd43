package dev.undertone.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The video that stands for a webcam is taken away. */
record CameraPulled(SoakFolder folder) implements Fault {

    @Override
    public String name() {
        return "camera pulled";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        Files.move(folder.video(), away(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        Files.move(away(), folder.video(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path away() {
        return folder.video().resolveSibling("pulled.mkv");
    }
}
