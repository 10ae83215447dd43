package dev.undertone.models.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes parameters so that their file is always a whole one. */
interface WeightsOutput {

    /** Writes the parameters. */
    void write(DataOutputStream out) throws IOException;

    /**
     * Writes parameters to a file, in the place of what was there, once all of them are written.
     *
     * @throws IOException if they cannot be written; the file is as it was then
     */
    static void write(Path file, WeightsOutput parameters) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            parameters.write(out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
