package dev.undertone.app.figures;

import java.util.Collection;
import java.util.List;

/** Values of one kind, in order. */
final class Distribution {

    private final double[] sorted;

    /**
     * @throws IllegalArgumentException if there is none
     */
    Distribution(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The least value that so large a part of all does not exceed. */
    double quantile(double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    /** Median and 95th percentile as figures. */
    List<Figure> medianAndP95(String name, String what, String unit, String note) {
        return List.of(
                new Figure(name, what, "median", median(), unit, note),
                new Figure(name, what, "p95", quantile(0.95), unit, note));
    }

    /** Median and largest value as figures. */
    List<Figure> medianAndWorst(String name, String what, String unit, String note) {
        return List.of(
                new Figure(name, what, "median", median(), unit, note),
                new Figure(name, what, "worst", quantile(1), unit, note));
    }
}
