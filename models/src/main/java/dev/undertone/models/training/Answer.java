package dev.undertone.models.training;

import java.util.List;

/**
 * One answer of a network.
 *
 * @param confidence the probability that it gives its answer, 0 to 1
 * @param right whether the answer is the truth
 */
record Answer(double confidence, boolean right) {

    /** The likeliest class as the answer. */
    static Answer of(double[] probabilities, int truth) {
        int strongest = strongest(probabilities);
        return new Answer(probabilities[strongest], strongest == truth);
    }

    /** The likeliest class as the answer. */
    static Answer of(List<Double> probabilities, int truth) {
        return of(probabilities.stream().mapToDouble(Double::doubleValue).toArray(), truth);
    }

    /** The index of the largest value; the first of equal ones. */
    static int strongest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
