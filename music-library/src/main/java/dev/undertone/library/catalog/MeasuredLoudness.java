package dev.undertone.library.catalog;

import dev.undertone.library.ReplayGain;
import org.jspecify.annotations.Nullable;

/** The loudness of several songs together: the energy mean, each weighted by how long it lasts. */
final class MeasuredLoudness {

    private double energy;
    private double duration;
    private @Nullable Double peak;

    /**
     * @param loudness in LUFS; null of silence, which has no part in the mean
     * @param peak as a part of full scale
     */
    void add(long durationMillis, @Nullable Double loudness, double peak) {
        this.peak = this.peak == null ? peak : Math.max(this.peak, peak);
        if (loudness != null && durationMillis > 0) {
            energy += durationMillis * Math.pow(10, loudness / 10);
            duration += durationMillis;
        }
    }

    /** Decibels that bring it to ReplayGain's reference; null where nothing but silence was added. */
    @Nullable Double gain() {
        return duration == 0 ? null : ReplayGain.REFERENCE - 10 * Math.log10(energy / duration);
    }

    /** The highest of all; null where nothing was added. */
    @Nullable Double peak() {
        return peak;
    }
}
