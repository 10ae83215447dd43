package dev.undertone.app.playback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well the sound went.
 *
 * @param played how much music was played, not negative
 * @param underruns how often, not negative, it was interrupted because the machine was busy otherwise
 * @param lastUnderrun when it was interrupted last; null for never
 */
public record SoundTally(
        Duration played, int underruns, @Nullable Instant lastUnderrun) {

    /** Nothing was played yet. */
    public static final SoundTally NONE = new SoundTally(Duration.ZERO, 0, null);

    /** Both together. */
    public SoundTally plus(SoundTally later) {
        return new SoundTally(
                played.plus(later.played),
                (int) Math.min(Integer.MAX_VALUE, (long) underruns + later.underruns),
                later.lastUnderrun == null ? lastUnderrun : later.lastUnderrun);
    }
}
