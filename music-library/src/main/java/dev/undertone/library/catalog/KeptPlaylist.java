package dev.undertone.library.catalog;

import dev.undertone.library.Playlist;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A playlist as it is kept.
 *
 * @param name 1 to {@link Playlist#LONGEST_NAME} characters
 * @param search what it holds whatever is found by it; null for a list of songs
 * @param created when it was made
 * @param changed when it was last changed
 * @param tracks the numbers of its songs, in their order
 */
public record KeptPlaylist(String name, @Nullable String search, Instant created, Instant changed, List<Long> tracks) {

    /**
     * Takes a copy of the songs.
     *
     * @throws IllegalArgumentException if the name is empty or too long, or the search is too long
     */
    public KeptPlaylist {
        if (name.isBlank() || name.length() > Playlist.LONGEST_NAME) {
            throw new IllegalArgumentException("a playlist has a name of 1 to 200 characters");
        }
        if (search != null && search.length() > Playlist.LONGEST_SEARCH) {
            throw new IllegalArgumentException("a search of " + search.length() + " characters is too long");
        }
        tracks = List.copyOf(tracks);
    }
}
