package dev.undertone.models.expression;

import java.util.Map;

/**
 * What turns a network's logits into probabilities that mean what they say, and below which of them it had better be
 * silent.
 *
 * <p>Both heads' logits are divided by a temperature before the softmax (Guo et al., "On calibration of modern neural
 * networks", ICML 2017). That changes how sure the network is, and never which class is the likeliest.
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
     * @throws IllegalArgumentException if a temperature is not positive and finite, or the threshold outside 0 to 1
     */
    public ExpressionCalibration {
        if (!isTemperature(fer2013Temperature) || !isTemperature(ferplusTemperature)) {
            throw new IllegalArgumentException("a temperature is positive and finite, but they were "
                    + fer2013Temperature + " and " + ferplusTemperature);
        }
        if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
            throw new IllegalArgumentException("a probability lies in 0 to 1, but it was " + abstainBelow);
        }
    }

    private static boolean isTemperature(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
