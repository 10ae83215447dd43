package dev.undertone.models.song;

import java.util.ArrayList;
import java.util.List;

/** Numbers under names, in the order in which they were added. */
final class FeatureList {

    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void add(String name, double value) {
        names.add(name);
        values.add(Double.isFinite(value) ? value : 0);
    }

    /** The mean and the standard deviation. */
    void addMoments(String name, double[] series) {
        add(name + ".mean", Series.mean(series));
        add(name + ".deviation", Series.deviation(series));
    }

    void addAll(String name, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            add(name + "." + i, numbers[i]);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    double[] values() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
