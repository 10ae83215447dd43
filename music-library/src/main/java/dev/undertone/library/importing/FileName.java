package dev.undertone.library.importing;

import java.nio.file.Path;

/** The name of a file as a person reads it. */
final class FileName {

    private FileName() {}

    /** The name, read as UTF-8 whatever the locale that the program was started in; empty for the root. */
    static String of(Path file) {
        String path = file.toUri().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** The name without the letters after its last dot. */
    static String withoutExtension(Path file) {
        String name = of(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
