package dev.undertone.models.network;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Tells whether weights are the ones that a description speaks of. */
public final class WeightsDigest {

    private WeightsDigest() {}

    /**
     * The SHA-256 of a file, in hexadecimal.
     *
     * @throws IOException if it cannot be read
     */
    public static String sha256(Path file) throws IOException {
        return sha256(Files.readAllBytes(file));
    }

    /**
     * Checks that all files that a description names are the ones it speaks of.
     *
     * @param files their SHA-256 in hexadecimal, by their names in the folder
     * @param advice what to do where one is not
     * @throws UserFacingException if one is missing or another
     * @throws IOException if one cannot be read
     */
    public static void check(Path folder, Map<String, String> files, String advice) throws IOException {
        for (Map.Entry<String, String> described : files.entrySet()) {
            Path weights = folder.resolve(described.getKey());
            if (!Files.isRegularFile(weights) || !sha256(weights).equals(described.getValue())) {
                throw new UserFacingException(
                        weights + " is missing or damaged: its SHA-256 is not the one in " + ModelDescription.FILE
                                + ".",
                        advice);
            }
        }
    }

    /** The SHA-256 of bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
