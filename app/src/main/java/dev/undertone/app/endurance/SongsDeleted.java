package dev.undertone.app.endurance;

import java.io.IOException;
import java.time.Duration;

/** All files of the folder of songs are deleted, the one that plays too, and are there again later. */
record SongsDeleted(SoakFolder folder) implements Fault {

    @Override
    public String name() {
        return "songs deleted under playback";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        folder.songs().removeAll();
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        folder.songs().putAll();
    }
}
