package dev.undertone.library.playlist;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An entry of a playlist file that no song of the library answers to.
 *
 * @param line where it stands in the file, from 1
 * @param written what stands there
 * @param reason why there is no song for it, as the end of a sentence
 * @param file the file that it means, which is there and can be imported; empty where there is none
 */
public record MissingEntry(int line, String written, String reason, Optional<Path> file) {}
