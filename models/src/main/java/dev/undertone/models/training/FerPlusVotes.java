package dev.undertone.models.training;

import java.util.Optional;

/**
 * What ten people saw in one picture (Barsoum et al., "Training deep networks for facial expression recognition with
 * crowd-sourced label distribution", ICMI 2016).
 *
 * @param counts ten counts: FER+'s eight classes in the order of
 *     {@link dev.undertone.models.expression.ExpressionLabels#FERPLUS}, then "unknown" and "no face"
 */
record FerPlusVotes(int[] counts) {

    private static final int CLASSES = 8;

    /** The class with the most votes; the first of equal ones; empty where that is "unknown" or "no face". */
    Optional<Integer> plurality() {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return best < CLASSES ? Optional.of(best) : Optional.empty();
    }

    /**
     * The class with more than half of the votes, single votes left out as slips; empty where there is none, or where it
     * is "unknown" or "no face".
     */
    Optional<Integer> majority() {
        int sum = 0;
        for (int count : counts) {
            sum += count > 1 ? count : 0;
        }
        for (int i = 0; i < CLASSES; i++) {
            if (counts[i] > 1 && 2 * counts[i] > sum) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The share of each of the eight classes among their votes, single votes left out as slips; empty where nothing is
     * left or "unknown" and "no face" have half of the votes or more.
     */
    Optional<float[]> distribution() {
        int sum = 0;
        int rest = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i] > 1 ? counts[i] : 0;
            if (i < CLASSES) {
                sum += count;
            } else {
                rest += count;
            }
        }
        if (sum == 0 || rest >= sum) {
            return Optional.empty();
        }
        float[] shares = new float[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            shares[i] = counts[i] > 1 ? (float) counts[i] / sum : 0;
        }
        return Optional.of(shares);
    }
}
