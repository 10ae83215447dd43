package dev.undertone.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A list of songs under a name.
 *
 * @param id stays the same as long as the catalog lives, and is never given to another playlist
 * @param name on one line, 1 to {@value #LONGEST_NAME} characters; no two are the same but for capitals
 * @param search of a smart playlist, which holds whatever songs it finds; empty where songs were chosen one by one
 * @param changed when its name, search or songs were last changed
 */
public record Playlist(long id, String name, Optional<String> search, Instant changed) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 200;

    /** How many characters the search of a smart playlist may have. */
    public static final int LONGEST_SEARCH = 1_000;

    /** Whether its songs are those that a search finds. */
    public boolean isSmart() {
        return search.isPresent();
    }
}
