package dev.undertone.library;

import java.util.List;

/**
 * Which songs may be chosen: those of any of some genres and in any of some playlists.
 *
 * @param genres as they are written in tags, whatever their capitals; empty for all
 * @param playlists their ids; empty for all songs
 */
public record SongFilter(List<String> genres, List<Long> playlists) {

    /** All songs. */
    public static final SongFilter ALL = new SongFilter(List.of(), List.of());

    /** Takes copies. */
    public SongFilter {
        genres = List.copyOf(genres);
        playlists = List.copyOf(playlists);
    }

    /** Whether it keeps nothing out. */
    public boolean isOpen() {
        return genres.isEmpty() && playlists.isEmpty();
    }
}
