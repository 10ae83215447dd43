package dev.undertone.models.training;

/**
 * How well the second head says what ten people saw.
 *
 * @param plurality against the class with most votes; pictures where that is "unknown" or "no face" are left out
 * @param majority against the class with more than half of the votes, where there is one
 * @param expectedCalibrationError between the confidence and being right about the plurality, 0 to 1
 * @param klDivergence the mean Kullback-Leibler divergence of the probabilities from the shares of the votes, in nats
 */
record FerPlusEvaluation(
        HeadEvaluation plurality, HeadEvaluation majority, double expectedCalibrationError, double klDivergence) {

    /** The share of right answers about the plurality, 0 to 1. */
    double accuracy() {
        return plurality.accuracy();
    }
}
