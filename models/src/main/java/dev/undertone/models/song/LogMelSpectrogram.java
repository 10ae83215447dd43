package dev.undertone.models.song;

/**
 * How much of each pitch is heard when: the picture of a song that a network looks at.
 *
 * @param values {@code [band][frame]}: 64 mel bands from 40 to 10,500 Hz, 43 frames a second, in dB, moved and scaled so that
 *     music lies around 0 with a deviation of about 1
 */
public record LogMelSpectrogram(float[][] values) {

    /** How many mel bands there are. */
    public static final int BANDS = 64;

    private static final double FLOOR = -80;
    private static final double CENTRE = -45;
    private static final double SCALE = 20;

    /** The spectrogram of a sound. */
    public static LogMelSpectrogram of(SongSound sound) {
        MelBands bands = new MelBands(BANDS, SongSound.FRAME / 2 + 1, SongExcerpt.SAMPLE_RATE, 40, 10_500);
        double[][] decibels = bands.decibels(sound.spectra(), FLOOR);
        float[][] values = new float[BANDS][decibels.length];
        for (int band = 0; band < BANDS; band++) {
            for (int frame = 0; frame < decibels.length; frame++) {
                values[band][frame] = (float) ((decibels[frame][band] - CENTRE) / SCALE);
            }
        }
        return new LogMelSpectrogram(values);
    }

    /** How many frames there are, at least 1. */
    public int frames() {
        return values[0].length;
    }
}
