package dev.undertone.models.song;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers that say what an excerpt of a song sounds like. Of everything that is measured frame by frame, the mean and the standard
 * deviation over the excerpt are taken:
 *
 * <ul>
 *   <li><b>dynamics</b>: the level before it was evened out; the loudness of frames as their root mean square in dB, its range
 *       between the 10th and the 95th percentile, how far the quiet frames, at the 5th
 *       percentile, lie below the mean (after "low energy", Tzanetakis and Cook, "Musical genre
 *       classification of audio signals", IEEE Transactions on Speech and Audio Processing 10, 2002), and its change from frame to frame; the crest factor, peak over root mean square; the rate of
 *       zero crossings (same source);
 *   <li><b>spectrum</b>: {@link SpectralShape};
 *   <li><b>timbre</b>: the cepstrum ({@link CosineTransform}) of 40 {@link MelBands}, its change, the correlations of its first 13
 *       coefficients with one another, and the levels of every second band that a tenth, half and nine tenths of the frames lie
 *       below;
 *   <li><b>rhythm</b>: {@link Pulse} of the onsets, whose strength is by how much the bands rise from one frame to the next, falls
 *       left out (Bello et al., "A tutorial on onset detection in music signals", IEEE Transactions on Speech and Audio Processing
 *       13, 2005); {@link FluctuationPattern};
 *   <li><b>notes</b>: {@link Tonality} and {@link Roughness}, from longer frames.
 * </ul>
 *
 * @param names of the numbers, always the same in the same order
 * @param values finite
 */
public record SongFeatures(List<String> names, double[] values) {

    /** The tempo, as the binary logarithm of beats a minute. */
    static final String TEMPO = "tempo";

    /** {@link Pulse#clarity()}. */
    static final String PULSE_CLARITY = "pulse.clarity";

    /** How many notes begin in a second. */
    static final String ONSET_RATE = "onset.rate";

    /** {@link Tonality#clarity()}. */
    static final String KEY_CLARITY = "key.clarity";

    /** {@link Tonality#mode()}. */
    static final String MODE = "mode";

    /** The mean of {@link SpectralShape#centroid()}, as a natural logarithm. */
    static final String BRIGHTNESS = "centroid.mean";

    /** The mean of {@link Roughness}. */
    static final String ROUGHNESS = "roughness.mean";

    /** How far the louder frames lie above the quieter ones, in dB. */
    static final String LOUDNESS_RANGE = "loudness.range";

    private static final int FRAME = SongSound.FRAME;
    private static final int HOP = SongSound.HOP;
    private static final int LONG_FRAME = 8192;
    private static final int LONG_HOP = 4096;
    private static final int MELS = 40;
    private static final int CEPSTRUM = 20;
    private static final int GROUPS = 8;
    private static final double FLOOR = -80;
    private static final double RATE = SongSound.FRAME_RATE;

    /** The names of all features, in their order. */
    public static final List<String> NAMES =
            of(SongSound.of(new SongExcerpt(new float[FRAME]))).names();

    /** What a sound is like. */
    public static SongFeatures of(SongSound sound) {
        FeatureList features = new FeatureList();
        features.add("level", sound.level());
        float[] signal = sound.signal();
        double[][] mels =
                new MelBands(MELS, FRAME / 2 + 1, SongExcerpt.SAMPLE_RATE, 40, 10_000).decibels(sound.spectra(), FLOOR);
        addDynamics(features, signal);
        addShape(features, SpectralShape.of(sound.spectra(), SongExcerpt.SAMPLE_RATE));
        addTimbre(features, mels);
        addRhythm(features, mels);
        addTonality(features, new Spectrum(LONG_FRAME).frames(signal, LONG_HOP));
        return new SongFeatures(features.names(), features.values());
    }

    /**
     * One of the numbers.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    double value(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no feature " + name);
        }
        return values[place];
    }

    private static void addDynamics(FeatureList features, float[] signal) {
        int frames = Math.max(1, (signal.length - FRAME) / HOP + 1);
        double[] loudness = new double[frames];
        double[] crossings = new double[frames];
        for (int i = 0; i < frames; i++) {
            loudness[i] = Levels.decibels(Levels.rootMeanSquare(signal, i * HOP, FRAME));
            crossings[i] = crossings(signal, i * HOP);
        }
        features.addMoments("loudness", loudness);
        features.add(LOUDNESS_RANGE, Series.quantile(loudness, 0.95) - Series.quantile(loudness, 0.1));
        features.add("loudness.low", Series.mean(loudness) - Series.quantile(loudness, 0.05));
        features.addMoments("loudness.change", abs(Series.differences(loudness)));
        features.addMoments("crossings", crossings);
        features.add("crest", Levels.decibels(Levels.peak(signal) / SongSound.LEVEL));
    }

    private static void addShape(FeatureList features, SpectralShape shape) {
        features.addMoments("centroid", log(shape.centroid()));
        features.addMoments("spread", log(shape.spread()));
        features.addMoments("rolloff", log(shape.rolloff()));
        features.addMoments("flatness", log(shape.flatness()));
        features.addMoments("flux", shape.flux());
        for (int band = 0; band < SpectralShape.BANDS; band++) {
            features.addMoments("contrast." + band, Series.column(shape.contrast(), band));
            features.addMoments("valley." + band, Series.column(shape.valley(), band));
        }
    }

    private static void addTimbre(FeatureList features, double[][] mels) {
        double[][] cepstrum = CosineTransform.of(mels, CEPSTRUM);
        for (int i = 0; i < CEPSTRUM; i++) {
            double[] coefficient = Series.column(cepstrum, i);
            features.addMoments("cepstrum." + i, coefficient);
            features.add("cepstrum.change." + i, Series.deviation(Series.differences(coefficient)));
        }
        for (int i = 0; i < 13; i++) {
            for (int j = 0; j < i; j++) {
                features.add(
                        "cepstrum.correlation." + i + "." + j,
                        Series.correlation(Series.column(cepstrum, i), Series.column(cepstrum, j)));
            }
        }
        for (int i = 0; i < MELS; i += 2) {
            double[] band = Series.column(mels, i);
            features.add("mel.low." + i, Series.quantile(band, 0.1));
            features.add("mel.middle." + i, Series.quantile(band, 0.5));
            features.add("mel.high." + i, Series.quantile(band, 0.9));
        }
    }

    private static void addRhythm(FeatureList features, double[][] mels) {
        double[] envelope = new double[mels.length];
        for (int frame = 1; frame < mels.length; frame++) {
            for (int band = 0; band < MELS; band++) {
                envelope[frame] += Math.max(0, mels[frame][band] - mels[frame - 1][band]) / MELS;
            }
        }
        Pulse pulse = Pulse.of(envelope, RATE);
        features.add(ONSET_RATE, pulse.onsets());
        features.add(TEMPO, Math.log(pulse.tempo()) / Math.log(2));
        features.add(PULSE_CLARITY, pulse.clarity());
        features.add("onset.strength", pulse.strength());
        features.addMoments("onset", envelope);
        features.addAll("fluctuation", FluctuationPattern.of(mels, GROUPS, RATE));
    }

    private static void addTonality(FeatureList features, float[][] spectra) {
        Tonality tonality = Tonality.of(spectra, SongExcerpt.SAMPLE_RATE);
        features.addAll("chroma", tonality.profile());
        features.add(KEY_CLARITY, tonality.clarity());
        features.add(MODE, tonality.mode());
        features.add("chroma.entropy", tonality.entropy());
        features.add("chroma.change", tonality.change());
        double binWidth = (double) SongExcerpt.SAMPLE_RATE / LONG_FRAME;
        features.addMoments(
                "roughness",
                Arrays.stream(spectra)
                        .mapToDouble(spectrum -> Roughness.of(spectrum, binWidth))
                        .toArray());
    }

    private static double crossings(float[] signal, int start) {
        int count = 0;
        int end = Math.min(start + FRAME, signal.length);
        for (int i = start + 1; i < end; i++) {
            count += signal[i] >= 0 != signal[i - 1] >= 0 ? 1 : 0;
        }
        return (double) count / FRAME;
    }

    private static double[] abs(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }

    private static double[] log(double[] values) {
        return Arrays.stream(values).map(value -> Math.log(value + 1e-4)).toArray();
    }
}
