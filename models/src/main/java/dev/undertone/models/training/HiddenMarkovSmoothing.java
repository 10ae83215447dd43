package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.Smoothing;
import java.time.Duration;

/**
 * The forward filter of a hidden Markov model (Rabiner, "A tutorial on hidden Markov models", Proceedings of the IEEE 77,
 * 1989): the face holds one of seven expressions, changes to any other at a constant rate, and each reading is a noisy
 * observation whose likelihoods are in proportion to its probabilities.
 *
 * <p>Readings that follow each other closely share their errors. So each counts by its probabilities to a power below 1.
 */
final class HiddenMarkovSmoothing implements Smoothing {

    private static final int STATES = Emotion.values().length;

    /** A reading that rules an expression out altogether must not do so for ever. */
    private static final double LEAST = 1e-4;

    private final double changesPerSecond;
    private final double evidencePerSecond;
    private final Duration longest;
    private EmotionScores belief = EmotionScores.UNIFORM;

    /**
     * @param changesPerSecond how often the expression changes, above 0
     * @param evidencePerSecond how many independent readings those of one second are worth, above 0
     * @param longest for which one reading counts, however late the next one comes
     */
    HiddenMarkovSmoothing(double changesPerSecond, double evidencePerSecond, Duration longest) {
        this.changesPerSecond = changesPerSecond;
        this.evidencePerSecond = evidencePerSecond;
        this.longest = longest;
    }

    @Override
    public EmotionScores take(EmotionScores reading, Duration elapsed) {
        double seconds = elapsed.toNanos() / 1e9;
        double counted = Math.min(seconds, longest.toNanos() / 1e9);
        double changed = 1 - Math.exp(-changesPerSecond * seconds);
        double[] weights = belief.mixedWith(EmotionScores.UNIFORM, changed).toArray();
        double[] observed = reading.toArray();
        for (int i = 0; i < STATES; i++) {
            weights[i] *= Math.pow(Math.max(LEAST, observed[i]), evidencePerSecond * counted);
        }
        belief = EmotionScores.fromWeights(weights);
        return belief;
    }

    @Override
    public void forget() {
        belief = EmotionScores.UNIFORM;
    }
}
