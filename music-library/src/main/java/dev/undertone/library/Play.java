package dev.undertone.library;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a song was heard.
 *
 * @param trackId the song
 * @param started when it began, kept to the millisecond
 * @param heard how much of it was heard, not negative, kept to the millisecond
 * @param outcome how it ended
 * @param endedAt the place in the song where it ended, not negative, kept to the millisecond
 * @param opinion what the listener said of it meanwhile; null where nothing
 * @param mood the word of the mood it was chosen for, such as {@code happy} or {@code unsure}
 * @param aim what it was chosen to do with that mood
 */
public record Play(
        long trackId,
        Instant started,
        Duration heard,
        PlayOutcome outcome,
        Duration endedAt,
        @Nullable Opinion opinion,
        String mood,
        Aim aim) {

    /**
     * @throws IllegalArgumentException if the time heard or the place is negative
     */
    public Play {
        if (heard.isNegative()) {
            throw new IllegalArgumentException("a song is not heard for " + heard);
        }
        if (endedAt.isNegative()) {
            throw new IllegalArgumentException("a song does not end at " + endedAt);
        }
    }

    /** The same of another song. */
    public Play ofTrack(long other) {
        return new Play(other, started, heard, outcome, endedAt, opinion, mood, aim);
    }

    /** A play without jumps, for the mood as it is, of which the listener said nothing. */
    public static Play of(long trackId, Instant started, Duration heard, PlayOutcome outcome, String mood) {
        return new Play(trackId, started, heard, outcome, heard, null, mood, Aim.MATCH);
    }
}
