package dev.undertone.library;

import java.time.Duration;
import java.time.Instant;

/**
 * One time that a song was heard.
 *
 * @param trackId the song
 * @param started when it began, kept to the millisecond
 * @param heard how much of it was heard, not negative, kept to the millisecond
 * @param outcome how it ended
 * @param mood the word of the mood it was chosen for, such as {@code happy} or {@code unsure}
 */
public record Play(long trackId, Instant started, Duration heard, PlayOutcome outcome, String mood) {

    /**
     * @throws IllegalArgumentException if the time heard is negative
     */
    public Play {
        if (heard.isNegative()) {
            throw new IllegalArgumentException("a song is not heard for " + heard);
        }
    }
}
