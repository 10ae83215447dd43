package dev.undertone.app.playback;

import java.util.Arrays;

/**
 * Keeps samples within full scale by turning the sound down smoothly around what would be beyond, before it comes. What is within
 * passes unchanged, to the last bit, {@link #latency} frames late.
 *
 * <p>Each frame is given the least gain that it, or any frame of the look-ahead, needs; that gain recovers slowly, and its mean over the
 * look-ahead makes ramps of its steps, which end where the peak is. The parts are those of Giannoulis, Massberg and Reiss, Digital
 * Dynamic Range Compressor Design (Journal of the Audio Engineering Society 60, 2012).
 */
final class Limiter {

    private static final double LOOK_AHEAD_SECONDS = 0.005;
    private static final double RELEASE_SECONDS = 0.15;

    /** A gain that has come so near to 1 is 1. */
    private static final double RECOVERED = 1 - 1e-4;

    private final LeastOf needed;
    private final float[] delayed;
    private final double[] gains;
    private final double release;
    private double gain = 1;
    private double sumOfGains;
    private int framesAtFullGain;
    private int at;

    Limiter(int sampleRate) {
        int lookAhead = (int) Math.round(LOOK_AHEAD_SECONDS * sampleRate);
        needed = new LeastOf(lookAhead + 1);
        delayed = new float[lookAhead * AudioOutput.CHANNELS];
        gains = new double[lookAhead];
        Arrays.fill(gains, 1);
        sumOfGains = lookAhead;
        release = 1 - Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
    }

    /** By how many frames the sound comes late. */
    int latency() {
        return gains.length;
    }

    /** Replaces the first frames of a block by those of some milliseconds before, none of them beyond full scale. */
    void apply(float[] interleaved, int frames) {
        for (int frame = 0; frame < frames; frame++) {
            int place = frame * AudioOutput.CHANNELS;
            int slot = at * AudioOutput.CHANNELS;
            float left = interleaved[place];
            float right = interleaved[place + 1];
            double factor = factor(Math.max(Math.abs(left), Math.abs(right)));
            interleaved[place] = scaled(delayed[slot], factor);
            interleaved[place + 1] = scaled(delayed[slot + 1], factor);
            delayed[slot] = left;
            delayed[slot + 1] = right;
            at = (at + 1) % gains.length;
        }
    }

    /** The factor for the frame that leaves as one with this peak comes. */
    private double factor(float peak) {
        double least = needed.after(peak > 1 ? 1 / (double) peak : 1);
        gain = Math.min(least, gain + (1 - gain) * release);
        if (gain > RECOVERED) {
            gain = 1;
        }
        sumOfGains += gain - gains[at];
        gains[at] = gain;
        framesAtFullGain = gain == 1 ? framesAtFullGain + 1 : 0;
        if (framesAtFullGain >= gains.length) {
            // Sums and differences leave a trace, and with it no sample would be as it was.
            sumOfGains = gains.length;
        }
        return sumOfGains / gains.length;
    }

    private static float scaled(float sample, double factor) {
        return factor == 1 ? sample : (float) Math.clamp(sample * factor, -1, 1);
    }

    /** The least of the last few values: those that a later, smaller one makes needless are dropped. */
    private static final class LeastOf {

        private final int count;
        private final long[] times;
        private final double[] values;
        private int first;
        private int size;
        private long time;

        LeastOf(int count) {
            this.count = count;
            times = new long[count];
            values = new double[count];
        }

        double after(double value) {
            if (size > 0 && times[first] <= time - count) {
                first = (first + 1) % count;
                size--;
            }
            while (size > 0 && values[(first + size - 1) % count] >= value) {
                size--;
            }
            int last = (first + size) % count;
            times[last] = time++;
            values[last] = value;
            size++;
            return values[first];
        }
    }
}
