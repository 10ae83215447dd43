package dev.undertone.models.training;

/**
 * How far a training run has come.
 *
 * @param epoch the last one that is finished, 0 before the first
 * @param bestScore the highest sum of both heads' PublicTest accuracies so far
 * @param bestEpoch when that was reached
 */
record TrainingProgress(int epoch, double bestScore, int bestEpoch) {

    static final TrainingProgress START = new TrainingProgress(0, 0, 0);
}
