package dev.undertone.library.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into a song's tags. Each part is left as it is where it is null, and taken out where it is empty.
 *
 * @param title the song's name
 * @param artist who is heard in it
 * @param album what it is on
 * @param genres in the order in which they are written
 * @param year 1 to 9999; it cannot be taken out
 */
public record TagEdit(
        @Nullable String title,
        @Nullable String artist,
        @Nullable String album,
        @Nullable List<String> genres,
        @Nullable Integer year) {

    /**
     * Takes a copy of the genres.
     *
     * @throws IllegalArgumentException if the year is out of its range
     */
    public TagEdit {
        genres = genres == null ? null : List.copyOf(genres);
        if (year != null && (year < 1 || year > 9999)) {
            throw new IllegalArgumentException("there is no year " + year);
        }
    }
}
