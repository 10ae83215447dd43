package dev.undertone.library.recommend;

import dev.undertone.models.Emotion;
import java.util.Set;

/**
 * How features stand in a vector: each {@link Feature} in its order, then, for each emotion, how much brighter and livelier than
 * the emotion a song is that is chosen for it, by which it is learned where a listener wants to be taken from there; 0 for the other emotions.
 */
final class FeatureVector {

    static final int SIZE = Feature.values().length + 2 * Emotion.values().length;

    /** How far listeners are from wanting all emotions met in the same way: a standard deviation of the weights. */
    private static final double MOOD_DEVIATION = 0.2;

    private FeatureVector() {}

    static int valenceFor(Emotion mood) {
        return Feature.values().length + 2 * mood.ordinal();
    }

    static int arousalFor(Emotion mood) {
        return valenceFor(mood) + 1;
    }

    /** Sets to 0 what belongs to a part that does not count. */
    static void mask(double[] vector, Set<Part> parts) {
        for (int i = 0; i < SIZE; i++) {
            Part part = i < Feature.values().length ? Feature.values()[i].part() : Part.AFFECT;
            if (!parts.contains(part)) {
                vector[i] = 0;
            }
        }
    }

    /** The bandit of a listener of whom nothing is known. */
    static LinearBandit bandit() {
        double[] deviation = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            deviation[i] = i < Feature.values().length ? Feature.values()[i].deviation() : MOOD_DEVIATION;
        }
        return new LinearBandit(prior(), deviation);
    }

    /** The weights for a listener of whom nothing is known. */
    static double[] prior() {
        double[] prior = new double[SIZE];
        for (Feature feature : Feature.values()) {
            prior[feature.ordinal()] = feature.prior();
        }
        return prior;
    }
}
