package dev.undertone.models.song;

import java.util.Arrays;

/** Mel-frequency cepstral coefficients: the orthonormal DCT-II of a log-mel spectrum (Davis and Mermelstein, 1980). */
final class CosineTransform {

    private CosineTransform() {}

    /** The first coefficients of each frame: {@code [frame][coefficient]}. */
    static double[][] of(double[][] bands, int count) {
        int size = bands[0].length;
        double[][] basis = new double[count][size];
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < size; i++) {
                basis[k][i] = Math.sqrt((k == 0 ? 1.0 : 2.0) / size) * Math.cos(Math.PI * k * (i + 0.5) / size);
            }
        }
        return Arrays.stream(bands)
                .map(frame -> Arrays.stream(basis)
                        .mapToDouble(row -> product(row, frame))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
