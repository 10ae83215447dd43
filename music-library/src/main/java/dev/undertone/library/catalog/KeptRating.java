package dev.undertone.library.catalog;

import java.time.Instant;

/**
 * The stars that a listener gives a song.
 *
 * @param listener who
 * @param trackId the song
 * @param stars 1 to 5
 * @param made when
 */
public record KeptRating(long listener, long trackId, int stars, Instant made) {

    /**
     * @throws IllegalArgumentException if the stars are out of range
     */
    public KeptRating {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("a rated song has 1 to 5 stars, not " + stars);
        }
    }
}
