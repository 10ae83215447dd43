package dev.undertone.library.importing;

import java.nio.file.Path;

/**
 * A file that was not taken.
 *
 * @param file the file, or a folder that cannot be looked into
 * @param reason why, a sentence that a person understands
 */
public record RejectedFile(Path file, String reason) {}
