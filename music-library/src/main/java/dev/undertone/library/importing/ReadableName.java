package dev.undertone.library.importing;

import dev.undertone.library.FileName;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Lends a file to code that only knows {@link File}, whose text loses every name that is not of the locale's encoding: of such
 * a file a copy with a plain name is changed, and then copied back.
 */
final class ReadableName {

    /** What is done to the file. */
    @FunctionalInterface
    interface Change {
        // The tag library declares half a dozen unrelated exceptions.
        void to(File file) throws Exception;
    }

    private ReadableName() {}

    static void change(Path file, Change change) throws Exception {
        File plain = file.toFile();
        if (plain.exists()) {
            change.to(plain);
            return;
        }
        String name = FileName.of(file);
        Path copy = Files.createTempFile("undertone", name.substring(name.lastIndexOf('.')));
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            change.to(copy.toFile());
            Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
