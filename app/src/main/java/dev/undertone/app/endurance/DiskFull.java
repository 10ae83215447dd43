package dev.undertone.app.endurance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The disk that holds the data folder has no room left. */
record DiskFull(SoakFolder folder) implements Fault {

    private static final int BLOCK = 1 << 16;

    @Override
    public String name() {
        return "disk full";
    }

    @Override
    public Optional<String> obstacle() {
        return folder.hasDiskOfItsOwn()
                ? Optional.empty()
                : Optional.of("the data folder needs a small disk of its own, which only root may mount");
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(25);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        FileStore disk = Files.getFileStore(folder.data());
        try (OutputStream out = Files.newOutputStream(ballast())) {
            byte[] block = new byte[BLOCK];
            while (disk.getUsableSpace() > 0) {
                out.write(block, 0, Math.clamp(disk.getUsableSpace(), 1, BLOCK));
            }
        } catch (IOException full) {
            if (disk.getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.data().resolve("ballast");
    }
}
