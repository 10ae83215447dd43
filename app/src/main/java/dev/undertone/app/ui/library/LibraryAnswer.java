package dev.undertone.app.ui.library;

import dev.undertone.library.LibraryEntry;
import java.time.Duration;
import java.util.List;

/**
 * What the library holds of what was asked for.
 *
 * @param query what was asked
 * @param message a sentence on what in the text could not be taken as it was written; empty where all could
 * @param total how many songs there are in the library
 * @param found how many of them match the text, in whatever group
 * @param rows the songs of the chosen group that match, in the order asked for
 * @param length how long the rows last together
 * @param groups the section's artists, albums, genres or emotions that have matching songs, by name
 * @param albums the albums of the rows, where an artist was chosen; else empty
 */
public record LibraryAnswer(
        LibraryQuery query,
        String message,
        int total,
        int found,
        List<LibraryEntry> rows,
        Duration length,
        List<SongGroup> groups,
        List<SongGroup> albums) {

    /** All songs of a list that was not searched, in its order. */
    public static LibraryAnswer of(List<LibraryEntry> rows) {
        Duration length = rows.stream().map(row -> row.track().duration()).reduce(Duration.ZERO, Duration::plus);
        return new LibraryAnswer(
                LibraryQuery.EVERYTHING, "", rows.size(), rows.size(), rows, length, List.of(), List.of());
    }
}
