package dev.undertone.models.song;

/**
 * An excerpt as all that listens to it takes it in: at one level, as it says more about the mastering than about the music, and
 * as spectra.
 *
 * @param level of the excerpt as it was, in dB of full scale, -80 for silence
 * @param signal the samples at {@link SongExcerpt#SAMPLE_RATE}, their root mean square {@link #LEVEL}
 * @param spectra magnitudes of frames of {@link #FRAME} samples, {@link #HOP} apart: {@code [frame][bin]}
 */
public record SongSound(double level, float[] signal, float[][] spectra) {

    /** The root mean square that every excerpt is brought to; silence stays what it is. */
    static final double LEVEL = 0.1;

    static final int FRAME = 2048;
    static final int HOP = 512;

    /** Frames a second. */
    static final double FRAME_RATE = (double) SongExcerpt.SAMPLE_RATE / HOP;

    private static final double QUIETEST = 1e-6;

    /** Takes in an excerpt. */
    public static SongSound of(SongExcerpt excerpt) {
        float[] samples = excerpt.samples();
        double level = Levels.rootMeanSquare(samples, 0, samples.length);
        double gain = level < QUIETEST ? 1 : LEVEL / level;
        float[] signal = new float[samples.length];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = (float) (gain * samples[i]);
        }
        return new SongSound(Levels.decibels(level), signal, new Spectrum(FRAME).frames(signal, HOP));
    }
}
