package dev.undertone.models.song;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * How fast the loudness goes up and down in each of a few bands: the rhythm without its tempo's name (Pampalk, Rauber and Merkl,
 * "Content-based organization and visualization of music archives", ACM Multimedia 2002).
 */
final class FluctuationPattern {

    private static final int SIZE = 256;
    private static final double[] EDGES = {0.4, 0.8, 1.3, 1.9, 2.6, 3.5, 4.8, 6.5, 9, 13, 20};

    private FluctuationPattern() {}

    /**
     * @param bands the level in each band, in dB: {@code [frame][band]}
     * @param groups into how many of equal size the bands are put
     * @param rate frames a second
     * @return for each group the logarithm of the fluctuation in ten ranges of speed, the slowest first
     */
    static double[] of(double[][] bands, int groups, double rate) {
        int ranges = EDGES.length - 1;
        double[] pattern = new double[groups * ranges];
        int width = bands[0].length / groups;
        int blocks = Math.max(1, (bands.length - SIZE) / (SIZE / 2) + 1);
        for (int group = 0; group < groups; group++) {
            for (int block = 0; block < blocks; block++) {
                double[] power = power(bands, group * width, width, block * SIZE / 2);
                for (int range = 0; range < ranges; range++) {
                    int from = (int) Math.ceil(EDGES[range] * SIZE / rate);
                    int to = Math.max(from + 1, (int) Math.ceil(EDGES[range + 1] * SIZE / rate));
                    double sum = 0;
                    for (int bin = from; bin < to && bin < power.length; bin++) {
                        sum += power[bin];
                    }
                    pattern[group * ranges + range] += sum / (to - from) / blocks;
                }
            }
        }
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = Math.log(pattern[i] + 1e-3);
        }
        return pattern;
    }

    private static double[] power(double[][] bands, int first, int width, int start) {
        double[][] complex = new double[2][SIZE];
        double mean = 0;
        for (int i = 0; i < SIZE; i++) {
            double[] frame = bands[Math.min(start + i, bands.length - 1)];
            for (int band = first; band < first + width; band++) {
                complex[0][i] += frame[band] / width;
            }
            mean += complex[0][i] / SIZE;
        }
        for (int i = 0; i < SIZE; i++) {
            complex[0][i] = (complex[0][i] - mean) * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
        }
        FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
        double[] power = new double[SIZE / 2];
        for (int bin = 0; bin < power.length; bin++) {
            power[bin] = (complex[0][bin] * complex[0][bin] + complex[1][bin] * complex[1][bin]) / SIZE;
        }
        return power;
    }
}
