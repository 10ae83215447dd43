package dev.undertone.library;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The name of a file as a person reads it. */
public final class FileName {

    private static final String NONE = "Untitled";

    private FileName() {}

    /** The name, read as UTF-8 whatever the locale that the program was started in; empty for the root. */
    public static String of(Path file) {
        String path = file.toUri().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /**
     * What a song is called that nobody gave a title: the name of its file without the letters after the last dot; where nothing
     * else is in it that can be seen, with them.
     *
     * @return fit for a list, and not empty
     */
    public static String title(Path file) {
        String name = of(file);
        int dot = name.lastIndexOf('.');
        return Stream.of(dot > 0 ? name.substring(0, dot) : name, name)
                .map(TrackTags::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(NONE);
    }
}
