package dev.undertone.app.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that only its owner may read, and that is deleted in the end with all that is in it. */
final class Workspace implements AutoCloseable {

    private final Path folder;

    Workspace() throws IOException {
        // The system's temporary folders are made so that only their owner may read them.
        folder = Files.createTempDirectory("undertone-bench");
    }

    /** An empty folder in it. */
    Path empty(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
