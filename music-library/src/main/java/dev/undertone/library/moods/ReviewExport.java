package dev.undertone.library.moods;

import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes ratings of 1 to 10 as comma-separated values (RFC 4180, UTF-8): a row for each, the earliest first, with the columns
 *
 * <ul>
 *   <li>{@code time}: when it was given, ISO 8601 with the offset of this machine's time zone;
 *   <li>{@code rating}: 1 to 10;
 *   <li>{@code comment}: what was written to it, with its line breaks;
 *   <li>{@code emotion}: the word of the mood that the song was given for; empty for an unsure one;
 *   <li>{@code title}, {@code artist} and {@code album} of the song that played; empty where none did.
 * </ul>
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class ReviewExport {

    private static final List<String> HEADER =
            List.of("time", "rating", "comment", "emotion", "title", "artist", "album");

    private ReviewExport() {}

    /**
     * Writes a listener's ratings, the whole file or none.
     *
     * @param file is put in the place of one that is there; only its owner may read it
     * @throws UserFacingException if it cannot be written; a file that was there stays as it was
     */
    public static void write(Catalog catalog, long listener, Path file) {
        List<Review> reviews = catalog.reviews().of(listener).reversed();
        CsvWriter.write("The ratings", file, csv -> {
            HEADER.forEach(csv::text);
            csv.endRow();
            for (Review review : reviews) {
                write(catalog, review, csv);
            }
        });
    }

    private static void write(Catalog catalog, Review review, CsvWriter csv) throws IOException {
        Optional<Track> track = Optional.ofNullable(review.trackId()).flatMap(catalog::track);
        Emotion mood = review.mood();
        csv.time(review.given());
        csv.number((double) review.rating());
        csv.text(review.comment());
        csv.text(mood == null ? "" : mood.word());
        csv.text(track.map(Track::title).orElse(""));
        csv.text(track.map(Track::artist).orElse(""));
        csv.text(track.map(Track::album).orElse(""));
        csv.endRow();
    }
}
