package dev.undertone.models.song;

import java.util.Arrays;

/**
 * What a spectrum looks like, frame by frame.
 *
 * @param centroid its centre of gravity, in Hz ("brightness": Grey and Gordon, 1978)
 * @param spread how far it reaches around the centroid, in Hz
 * @param rolloff the frequency below which 85 % of the magnitude lies, in Hz (Scheirer and Slaney, 1997)
 * @param flatness geometric by arithmetic mean of the power, 0 for a tone to 1 for noise (Johnston, 1988),
 *     of every fourth frame
 * @param flux how much the spectrum, each frame's sum taken as 1, differs from the frame before it
 * @param contrast in six octave bands, the level of the strongest fifth above the weakest, in dB (Jiang et al., "Music type
 *     classification by spectral contrast feature", ICME 2002), of every fourth frame: {@code [frame / 4][band]}
 * @param valley in the same bands, the level of the weakest fifth, in dB: {@code [frame / 4][band]}
 */
record SpectralShape(
        double[] centroid,
        double[] spread,
        double[] rolloff,
        double[] flatness,
        double[] flux,
        double[][] contrast,
        double[][] valley) {

    static final int BANDS = 6;

    private static final double LOWEST_OCTAVE = 200;
    private static final double SHARE = 0.2;

    // Sorting and logarithms take longer than all the rest, and neighbouring frames have much the same contrast.
    private static final int STEP = 4;

    static SpectralShape of(float[][] magnitudes, double sampleRate) {
        int frames = magnitudes.length;
        SpectralShape shape = new SpectralShape(
                new double[frames],
                new double[frames],
                new double[frames],
                new double[(frames - 1) / STEP + 1],
                new double[frames],
                new double[(frames - 1) / STEP + 1][BANDS],
                new double[(frames - 1) / STEP + 1][BANDS]);
        double binWidth = sampleRate / 2 / (magnitudes[0].length - 1);
        for (int frame = 0; frame < frames; frame++) {
            shape.measure(frame, magnitudes[frame], magnitudes[Math.max(0, frame - 1)], binWidth);
        }
        for (int i = 0; i < shape.contrast.length; i++) {
            shape.flatness[i] = flatness(magnitudes[i * STEP]);
            for (int band = 0; band < BANDS; band++) {
                shape.measureContrast(i, band, magnitudes[i * STEP], binWidth);
            }
        }
        return shape;
    }

    private void measure(int frame, float[] magnitudes, float[] before, double binWidth) {
        double sum = 1e-9;
        double sumBefore = 1e-9;
        double moment = 0;
        for (int i = 0; i < magnitudes.length; i++) {
            sum += magnitudes[i];
            sumBefore += before[i];
            moment += i * magnitudes[i];
        }
        double centre = moment / sum;
        double square = 0;
        double change = 0;
        double below = 0;
        int rolled = -1;
        for (int i = 0; i < magnitudes.length; i++) {
            square += (i - centre) * (i - centre) * magnitudes[i];
            change += Math.abs(magnitudes[i] / sum - before[i] / sumBefore);
            below += magnitudes[i];
            if (rolled < 0 && below >= 0.85 * sum) {
                rolled = i;
            }
        }
        centroid[frame] = centre * binWidth;
        spread[frame] = Math.sqrt(square / sum) * binWidth;
        rolloff[frame] = rolled * binWidth;
        flux[frame] = change;
    }

    private static double flatness(float[] magnitudes) {
        double power = 1e-12;
        double logarithm = 0;
        for (float magnitude : magnitudes) {
            double square = magnitude * magnitude + 1e-12;
            power += square;
            logarithm += Math.log(square);
        }
        return Math.exp(logarithm / magnitudes.length) / (power / magnitudes.length);
    }

    private void measureContrast(int frame, int band, float[] magnitudes, double binWidth) {
        int from = band == 0 ? 1 : bin(LOWEST_OCTAVE * (1 << band - 1), binWidth, magnitudes.length);
        int to = band == BANDS - 1 ? magnitudes.length : bin(LOWEST_OCTAVE * (1 << band), binWidth, magnitudes.length);
        float[] sorted = Arrays.copyOfRange(magnitudes, from, to);
        Arrays.sort(sorted);
        int count = Math.max(1, (int) Math.round(SHARE * sorted.length));
        double weak = 0;
        double strong = 0;
        for (int i = 0; i < count; i++) {
            weak += sorted[i];
            strong += sorted[sorted.length - 1 - i];
        }
        valley[frame][band] = 20 * Math.log10(weak / count + 1e-5);
        contrast[frame][band] = 20 * Math.log10(strong / count + 1e-5) - valley[frame][band];
    }

    private static int bin(double hertz, double binWidth, int bins) {
        return Math.min((int) Math.round(hertz / binWidth), bins - 1);
    }
}
