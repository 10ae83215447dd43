package dev.undertone.models.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What turns a network's logits into probabilities that mean what they say, and below which of them it had better be
 * silent.
 *
 * <p>Each head has a temperature, by which the logarithms of its probabilities are divided before a softmax (Guo et al.,
 * "On calibration of modern neural networks", ICML 2017). That changes how sure the network is, and never which class is
 * the likeliest.
 *
 * @param fer2013Temperature of the first head, above 0
 * @param ferplusTemperature of the second head, above 0
 * @param abstainBelow the least probability, 0 to 1, that the strongest of the seven emotions needs to be named
 * @param evidence on which pictures these were chosen, and how well they did on others
 */
public record ExpressionCalibration(
        double fer2013Temperature, double ferplusTemperature, double abstainBelow, Map<String, Object> evidence) {

    /** Nothing was fitted: the softmax as it is, and every answer given. */
    public static final ExpressionCalibration NONE = new ExpressionCalibration(1, 1, 0, Map.of());

    /**
     * Gson leaves null what the file does not have.
     *
     * @throws IllegalArgumentException if a temperature is not positive and finite, or the threshold outside 0 to 1
     */
    public ExpressionCalibration {
        evidence = evidence == null ? Map.of() : evidence;
        if (!isTemperature(fer2013Temperature) || !isTemperature(ferplusTemperature)) {
            throw new IllegalArgumentException("a temperature is positive and finite, but they were "
                    + fer2013Temperature + " and " + ferplusTemperature);
        }
        if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
            throw new IllegalArgumentException("a probability lies in 0 to 1, but it was " + abstainBelow);
        }
    }

    /**
     * The probabilities at a temperature: {@code p^(1/T)}, made to sum to 1.
     *
     * @param probabilities at a temperature of 1
     */
    public static List<Double> tempered(List<Double> probabilities, double temperature) {
        double[] weights = probabilities.stream()
                .mapToDouble(p -> Math.pow(p, 1 / temperature))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToObj(weight -> weight / sum).toList();
    }

    private static boolean isTemperature(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
