package dev.undertone.library;

import dev.undertone.models.Affect;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a song was heard.
 *
 * @param listener who heard it
 * @param trackId the song
 * @param started when it began, kept to the millisecond
 * @param heard how much of it was heard, not negative, kept to the millisecond
 * @param outcome how it ended
 * @param endedAt the place in the song where it ended, not negative, kept to the millisecond
 * @param opinion what the listener said of it meanwhile; null where nothing
 * @param mood the word of the mood it was chosen for, such as {@code happy} or {@code unsure}
 * @param aim what it was chosen to do with that mood
 * @param target where on the circumplex a song was wanted; null for a song that nobody had to look for
 */
public record Play(
        long listener,
        long trackId,
        Instant started,
        Duration heard,
        PlayOutcome outcome,
        Duration endedAt,
        @Nullable Opinion opinion,
        String mood,
        Aim aim,
        @Nullable Affect target) {

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
        return new Play(listener, other, started, heard, outcome, endedAt, opinion, mood, aim, target);
    }

    /** The same of another listener. */
    public Play ofListener(long other) {
        return new Play(other, trackId, started, heard, outcome, endedAt, opinion, mood, aim, target);
    }

    /** A play without jumps of somebody unnamed, for the mood as it is, of which they said nothing. */
    public static Play of(long trackId, Instant started, Duration heard, PlayOutcome outcome, String mood) {
        return new Play(Listener.UNNAMED, trackId, started, heard, outcome, heard, null, mood, Aim.MATCH, null);
    }
}
