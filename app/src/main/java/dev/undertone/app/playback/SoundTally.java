package dev.undertone.app.playback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well the sound went.
 *
 * @param played how much music was played
 * @param underruns how often it was interrupted because the machine was busy otherwise
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
                underruns + later.underruns,
                later.lastUnderrun == null ? lastUnderrun : later.lastUnderrun);
    }
}
