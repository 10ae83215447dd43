package dev.undertone.library;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a song.
 *
 * @param lines in the order they are sung; an empty text parts verses
 */
public record Lyrics(List<Line> lines) {

    /**
     * @param at when it is sung, from the song's start; null where nobody says, and then no line of the song has a time
     * @param text may be empty
     */
    public record Line(@Nullable Duration at, String text) {}

    /** Takes a copy of the list. */
    public Lyrics {
        lines = List.copyOf(lines);
    }

    /** Whether the lines say when they are sung, each not before the one above it. */
    public boolean isTimed() {
        return !lines.isEmpty() && lines.getFirst().at() != null;
    }
}
