package dev.undertone.models.expression;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.Arrays;
import java.util.List;

/**
 * How the readings of one face are to be taken: by how much each emotion's threshold is moved, learned from what its owner said of
 * some of them. Some people's faces look sad at rest; a network that was trained on others cannot know.
 *
 * <p>An offset is added to the logarithm of each probability before they are normalised again. The offsets are those of greatest
 * posterior probability (multinomial logistic regression with fixed slopes), where each is normally distributed around 0 beforehand: a
 * few words change little, and many agree. Immutable.
 */
public final class PersonalCalibration {

    /** Takes every reading as it is. */
    public static final PersonalCalibration NONE = new PersonalCalibration(new double[Emotion.values().length]);

    /**
     * The variance of an offset before anything is known: two or three words turn a reading that was off by two to one, and one
     * slip of the hand does not.
     */
    private static final double PRIOR_VARIANCE = 0.5;

    /** A probability below this counts as this, so that no reading is beyond all words. */
    private static final double LEAST = 1e-4;

    private static final int STEPS = 500;

    private final double[] offsets;

    private PersonalCalibration(double[] offsets) {
        this.offsets = offsets;
    }

    /**
     * What was read, and what it was.
     *
     * @param scores as the network gave them
     * @param label what the face's owner said
     */
    public record Example(EmotionScores scores, Emotion label) {}

    /** Learns from what a face's owner said of its readings; with nothing, every reading is taken as it is. */
    public static PersonalCalibration fit(List<Example> examples) {
        double[] offsets = new double[Emotion.values().length];
        // The objective is concave and its curvature at most this, so that steps of its inverse climb it surely.
        double step = 1 / (0.5 * examples.size() + 1 / PRIOR_VARIANCE);
        for (int i = 0; i < STEPS; i++) {
            double[] slope = slope(offsets, examples);
            for (int k = 0; k < offsets.length; k++) {
                offsets[k] += step * slope[k];
            }
        }
        return new PersonalCalibration(offsets);
    }

    /** A reading of this face in the light of what its owner said of others. */
    public EmotionScores apply(EmotionScores scores) {
        return this == NONE ? scores : moved(scores, offsets);
    }

    private static double[] slope(double[] offsets, List<Example> examples) {
        double[] slope = new double[offsets.length];
        for (int k = 0; k < slope.length; k++) {
            slope[k] = -offsets[k] / PRIOR_VARIANCE;
        }
        for (Example example : examples) {
            EmotionScores taken = moved(example.scores(), offsets);
            for (Emotion emotion : Emotion.values()) {
                slope[emotion.ordinal()] += (emotion == example.label() ? 1 : 0) - taken.of(emotion);
            }
        }
        return slope;
    }

    private static EmotionScores moved(EmotionScores scores, double[] offsets) {
        double[] weights = scores.toArray();
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.max(weights[k], LEAST) * Math.exp(offsets[k]);
        }
        return EmotionScores.fromWeights(weights);
    }

    @Override
    public String toString() {
        return "PersonalCalibration" + Arrays.toString(offsets);
    }
}
