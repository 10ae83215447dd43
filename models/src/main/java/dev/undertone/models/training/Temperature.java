package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionCalibration;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Fits the temperature of a head (Guo et al., "On calibration of modern neural networks", ICML 2017) to probabilities of
 * temperature 1, whose logarithms stand in for logits.
 */
final class Temperature {

    private static final double LEAST = 0.05;
    private static final double MOST = 20;
    private static final double PRECISION = 1e-6;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double TINY = 1e-12;

    private Temperature() {}

    /**
     * The temperature that makes the true classes likeliest, 0.05 to 20. The likelihood has a single peak, which a search
     * by the golden section finds.
     *
     * @param cases probabilities of temperature 1, with the truth; at least one
     */
    static double fit(List<Case> cases) {
        DoubleUnaryOperator loss = logarithm -> logLoss(cases, Math.exp(logarithm));
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double lossLeft = loss.applyAsDouble(left);
        double lossRight = loss.applyAsDouble(right);
        while (high - low > PRECISION) {
            if (lossLeft < lossRight) {
                high = right;
                right = left;
                lossRight = lossLeft;
                left = high - GOLDEN * (high - low);
                lossLeft = loss.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                lossLeft = lossRight;
                right = low + GOLDEN * (high - low);
                lossRight = loss.applyAsDouble(right);
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** The mean negative logarithm of the true classes' probabilities at a temperature, in nats. */
    static double logLoss(List<Case> cases, double temperature) {
        return cases.stream()
                .mapToDouble(one -> -Math.log(Math.max(
                        TINY,
                        ExpressionCalibration.tempered(one.probabilities, temperature)
                                .get(one.truth))))
                .average()
                .orElseThrow();
    }

    /**
     * One picture to fit on.
     *
     * @param probabilities of temperature 1
     * @param truth the index of the true class
     */
    record Case(List<Double> probabilities, int truth) {}
}
