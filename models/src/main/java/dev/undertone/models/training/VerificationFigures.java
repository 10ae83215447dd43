package dev.undertone.models.training;

import java.util.Arrays;

/** How well similarities tell pairs of one person from pairs of two: what is accepted in error, and what is rejected in error. */
final class VerificationFigures {

    private final double[] own;
    private final double[] strangers;

    private VerificationFigures(double[] own, double[] strangers) {
        this.own = own;
        this.strangers = strangers;
    }

    /**
     * Measures.
     *
     * @param own similarities of pairs of one person
     * @param strangers similarities of pairs of two people
     */
    static VerificationFigures of(double[] own, double[] strangers) {
        double[] sortedOwn = own.clone();
        double[] sortedStrangers = strangers.clone();
        Arrays.sort(sortedOwn);
        Arrays.sort(sortedStrangers);
        return new VerificationFigures(sortedOwn, sortedStrangers);
    }

    /** Pairs of one person. */
    int ownPairs() {
        return own.length;
    }

    /** Pairs of two people. */
    int strangerPairs() {
        return strangers.length;
    }

    /** The share of strangers that are accepted where a similarity must reach a threshold; NaN where there are none. */
    double falseAcceptRate(double threshold) {
        return (strangers.length - below(strangers, threshold)) / (double) strangers.length;
    }

    /** The share of people that are rejected; NaN where there are none. */
    double falseRejectRate(double threshold) {
        return below(own, threshold) / (double) own.length;
    }

    /** The least threshold that accepts no more than a share of strangers. */
    double threshold(double falseAcceptRate) {
        int accepted = (int) (falseAcceptRate * strangers.length);
        return Math.nextUp(strangers[strangers.length - 1 - accepted]);
    }

    /** The rate at which both errors are the same: the mean of both where they are nearest; NaN where pairs are missing. */
    double equalErrorRate() {
        double threshold = equalErrorThreshold();
        return (falseAcceptRate(threshold) + falseRejectRate(threshold)) / 2;
    }

    /** The threshold where both errors are nearest; NaN where pairs are missing. */
    double equalErrorThreshold() {
        double best = Double.NaN;
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] side : new double[][] {own, strangers}) {
            for (double threshold : side) {
                double apart = Math.abs(falseAcceptRate(threshold) - falseRejectRate(threshold));
                if (apart < nearest) {
                    nearest = apart;
                    best = threshold;
                }
            }
        }
        return best;
    }

    /** How many of sorted values are below a threshold. */
    private static int below(double[] values, double threshold) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
