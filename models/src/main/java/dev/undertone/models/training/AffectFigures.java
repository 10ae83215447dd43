package dev.undertone.models.training;

import dev.undertone.models.Affect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How well texts were placed on the circumplex.
 *
 * @param n how many there are
 * @param valenceR Pearson's correlation of what people and the model said, -1 to 1
 * @param arousalR likewise
 */
record AffectFigures(int n, double valenceR, double arousalR) {

    /** Compares answers on texts whose place is known. */
    static AffectFigures of(List<TextAnswer> answers) {
        return new AffectFigures(
                answers.size(), correlation(answers, Affect::valence), correlation(answers, Affect::arousal));
    }

    private static double correlation(List<TextAnswer> answers, ToDoubleFunction<Affect> axis) {
        return correlation(
                answers.stream()
                        .mapToDouble(answer -> axis.applyAsDouble(
                                Objects.requireNonNull(answer.text().affect())))
                        .toArray(),
                answers.stream()
                        .mapToDouble(answer ->
                                axis.applyAsDouble(answer.reading().affect().affect()))
                        .toArray());
    }

    /** Pearson's correlation; 0 where one side does not vary. */
    static double correlation(double[] one, double[] other) {
        double oneMean = mean(one);
        double otherMean = mean(other);
        double both = 0;
        double oneSquare = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            double x = one[i] - oneMean;
            double y = other[i] - otherMean;
            both += x * y;
            oneSquare += x * x;
            otherSquare += y * y;
        }
        return oneSquare * otherSquare == 0 ? 0 : both / Math.sqrt(oneSquare * otherSquare);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }

    /** The figures by their names, in the order in which they are printed. */
    Map<String, Double> toMap() {
        Map<String, Double> map = new LinkedHashMap<>();
        map.put("n", (double) n);
        map.put("valenceR", valenceR);
        map.put("arousalR", arousalR);
        return map;
    }
}
