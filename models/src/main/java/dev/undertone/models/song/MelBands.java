package dev.undertone.models.song;

import java.util.Arrays;

/**
 * Triangular bands as wide as the ear hears them: evenly spaced on the mel scale, {@code 2595 log10(1 + f / 700)}
 * (O'Shaughnessy, "Speech Communication", 1987), each of the same height.
 */
final class MelBands {

    private final int[] first;
    private final float[][] weights;

    /**
     * @param count of bands
     * @param bins of the spectrum
     * @param sampleRate in Hz
     * @param lowest edge of the first band, in Hz
     * @param highest edge of the last one, in Hz
     */
    MelBands(int count, int bins, double sampleRate, double lowest, double highest) {
        double binWidth = sampleRate / 2 / (bins - 1);
        first = new int[count];
        weights = new float[count][];
        for (int band = 0; band < count; band++) {
            double left = hertz(edge(lowest, highest, band, count)) / binWidth;
            double centre = hertz(edge(lowest, highest, band + 1, count)) / binWidth;
            double right = hertz(edge(lowest, highest, band + 2, count)) / binWidth;
            // A band narrower than a bin still hears the one nearest to it.
            int from = (int) Math.min(Math.ceil(left), Math.rint(centre));
            int to = (int) Math.max(Math.floor(right), Math.rint(centre));
            first[band] = from;
            weights[band] = new float[to - from + 1];
            for (int bin = from; bin <= to; bin++) {
                double slope = bin < centre ? (bin - left) / (centre - left) : (right - bin) / (right - centre);
                weights[band][bin - from] = (float) Math.max(slope, from == to ? 1 : 0);
            }
        }
    }

    private static double edge(double lowest, double highest, int edge, int count) {
        return mel(lowest) + (mel(highest) - mel(lowest)) * edge / (count + 1);
    }

    static double mel(double hertz) {
        return 2595 * Math.log10(1 + hertz / 700);
    }

    static double hertz(double mel) {
        return 700 * (Math.pow(10, mel / 2595) - 1);
    }

    /** The power in each band of each frame, in dB of a full-scale sine's, not below a floor: {@code [frame][band]}. */
    double[][] decibels(float[][] magnitudes, double floor) {
        return Arrays.stream(magnitudes).map(frame -> decibels(frame, floor)).toArray(double[][]::new);
    }

    private double[] decibels(float[] magnitudes, double floor) {
        double[] bands = new double[first.length];
        for (int band = 0; band < bands.length; band++) {
            double power = 0;
            for (int i = 0; i < weights[band].length; i++) {
                double magnitude = magnitudes[first[band] + i];
                power += weights[band][i] * magnitude * magnitude;
            }
            bands[band] = Math.max(floor, 10 * Math.log10(power + 1e-12));
        }
        return bands;
    }
}
