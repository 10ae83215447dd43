package dev.undertone.library.importing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lends a file to code that only knows {@link File}, whose text loses every name that is not of the locale's encoding: such
 * a file is read through a link with a plain name, which is gone afterwards.
 */
final class ReadableName {

    /** What is done with the file. */
    @FunctionalInterface
    interface Reading<T extends @Nullable Object> {
        // The tag library declares half a dozen unrelated exceptions.
        T of(File file) throws Exception;
    }

    private ReadableName() {}

    static <T extends @Nullable Object> T of(Path file, Reading<T> reading) throws Exception {
        File plain = file.toFile();
        if (plain.exists()) {
            return reading.of(plain);
        }
        Path folder = Files.createTempDirectory("undertone");
        Path link = folder.resolve("song.mp3");
        try {
            return reading.of(Files.createSymbolicLink(link, file).toFile());
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }
}
