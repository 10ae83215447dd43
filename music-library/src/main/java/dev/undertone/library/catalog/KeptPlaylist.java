package dev.undertone.library.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A playlist as it is kept.
 *
 * @param name not empty
 * @param search what it holds whatever is found by it; null for a list of songs
 * @param created when it was made
 * @param changed when it was last changed
 * @param tracks the numbers of its songs, in their order
 */
public record KeptPlaylist(String name, @Nullable String search, Instant created, Instant changed, List<Long> tracks) {

    /**
     * Takes a copy of the songs.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public KeptPlaylist {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a playlist has a name");
        }
        tracks = List.copyOf(tracks);
    }
}
