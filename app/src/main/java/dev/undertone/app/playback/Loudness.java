package dev.undertone.app.playback;

import dev.undertone.library.ReplayGain;
import org.jspecify.annotations.Nullable;

/** How loud a song is to be beside others. */
final class Loudness {

    private Loudness() {}

    /**
     * The factor for a song's samples; 1 where songs are left as they are, or nobody knows this one's loudness. What it takes beyond
     * full scale is the limiter's.
     */
    static double gain(SoundSettings settings, ReplayGain replayGain) {
        Double decibels = switch (settings.replayGain()) {
            case OFF -> null;
            case TRACK -> first(replayGain.trackGain(), replayGain.albumGain());
            case ALBUM -> first(replayGain.albumGain(), replayGain.trackGain());
        };
        return decibels == null ? 1 : factor(decibels + settings.preamplifier());
    }

    /** The factor that so many decibels are. */
    static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    private static @Nullable Double first(@Nullable Double one, @Nullable Double other) {
        return one != null ? one : other;
    }
}
