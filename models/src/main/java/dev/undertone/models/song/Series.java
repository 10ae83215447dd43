package dev.undertone.models.song;

import java.util.Arrays;

/** What can be said of a row of numbers. */
final class Series {

    private Series() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }

    /** The value below which a share, 0 to 1, of all lies; between two values it is interpolated. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }

    /** How one value differs from the one before it, the first left out. */
    static double[] differences(double[] values) {
        double[] differences = new double[Math.max(1, values.length - 1)];
        for (int i = 1; i < values.length; i++) {
            differences[i - 1] = values[i] - values[i - 1];
        }
        return differences;
    }

    /** Pearson's correlation; 0 where one of them does not change. */
    static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        double scale = Math.sqrt(squareOne * squareOther);
        return scale < 1e-12 ? 0 : product / scale;
    }

    /** One column of a table with a row for each frame. */
    static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
