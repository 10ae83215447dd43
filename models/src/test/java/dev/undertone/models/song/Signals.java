package dev.undertone.models.song;

import java.util.Random;

/** Signals whose sound is known, at {@link SongExcerpt#SAMPLE_RATE}. */
public final class Signals {

    private static final int RATE = SongExcerpt.SAMPLE_RATE;

    private Signals() {}

    /** Sines of the same strength. */
    public static float[] sines(double seconds, double... hertz) {
        return sinesAt(RATE, seconds, hertz);
    }

    static float[] sinesAt(int sampleRate, double seconds, double... hertz) {
        float[] signal = new float[(int) (seconds * sampleRate)];
        for (int i = 0; i < signal.length; i++) {
            for (double frequency : hertz) {
                signal[i] += (float) (0.6 / hertz.length * Math.sin(2 * Math.PI * frequency * i / sampleRate));
            }
        }
        return signal;
    }

    /** White noise, the same for the same seed. */
    public static float[] noise(double seconds, double amplitude, long seed) {
        Random random = new Random(seed);
        float[] signal = new float[(int) (seconds * RATE)];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = (float) (amplitude * random.nextGaussian());
        }
        return signal;
    }

    /** Short bursts of noise, so many a minute. */
    public static float[] clicks(double seconds, double beatsPerMinute) {
        float[] signal = noise(seconds, 0.3, 1);
        double period = RATE * 60 / beatsPerMinute;
        for (int i = 0; i < signal.length; i++) {
            signal[i] *= (float) Math.exp(-(i % period) / (0.01 * RATE));
        }
        return signal;
    }

    static SongFeatures features(float[] signal) {
        return SongFeatures.of(SongSound.of(SongExcerpt.of(signal, RATE, 1)));
    }
}
