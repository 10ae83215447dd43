package dev.undertone.library.playlist;

import dev.undertone.library.Playlist;
import java.util.List;
import java.util.Optional;

/**
 * What became of a playlist file.
 *
 * @param playlist the one that was made; empty where none of the file's songs is in the library
 * @param taken how many entries are in it
 * @param missing the others, in the file's order
 */
public record PlaylistImportReport(Optional<Playlist> playlist, int taken, List<MissingEntry> missing) {

    /** Takes a copy of the list. */
    public PlaylistImportReport {
        missing = List.copyOf(missing);
    }
}
