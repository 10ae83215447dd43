package dev.undertone.models;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A probability for each {@link Emotion}; they sum to 1. Immutable. */
public final class EmotionScores {

    private static final int COUNT = Emotion.values().length;

    /** The same probability for every emotion: nothing is known. */
    public static final EmotionScores UNIFORM = fromWeights(uniformWeights());

    private final double[] probabilities;

    private EmotionScores(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * Scores in proportion to non-negative weights.
     *
     * @param weights one for each emotion, in the order of {@link Emotion#values()}; they need not sum to 1
     * @throws IllegalArgumentException if there are not seven, one is negative or not finite, or all are 0
     */
    public static EmotionScores fromWeights(double[] weights) {
        if (weights.length != COUNT) {
            throw new IllegalArgumentException("expected " + COUNT + " weights, but got " + weights.length);
        }
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weights are finite and not negative, but were " + Arrays.toString(weights));
            }
            sum += weight;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("at least one weight must be above 0");
        }
        double[] probabilities = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            probabilities[i] = weights[i] / sum;
        }
        return new EmotionScores(probabilities);
    }

    /** Certainty that it is this emotion. */
    public static EmotionScores certain(Emotion emotion) {
        double[] weights = new double[COUNT];
        weights[emotion.ordinal()] = 1;
        return fromWeights(weights);
    }

    /** The probability of an emotion, 0 to 1. */
    public double of(Emotion emotion) {
        return probabilities[emotion.ordinal()];
    }

    /** The most probable emotion; the first in the order of {@link Emotion#values()} where several are equal. */
    public Emotion strongest() {
        int best = 0;
        for (int i = 1; i < COUNT; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return Emotion.values()[best];
    }

    /** The probability-weighted centroid of the emotions' places on the circumplex. */
    public Affect affect() {
        double valence = 0;
        double arousal = 0;
        for (Emotion emotion : Emotion.values()) {
            valence += of(emotion) * emotion.affect().valence();
            arousal += of(emotion) * emotion.affect().arousal();
        }
        return new Affect(valence, arousal);
    }

    /** A mixture: this with the weight {@code 1 - share}, the other with {@code share}, which lies in 0..1. */
    public EmotionScores mixedWith(EmotionScores other, double share) {
        double[] mixed = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            mixed[i] = (1 - share) * probabilities[i] + share * other.probabilities[i];
        }
        return fromWeights(mixed);
    }

    /** A copy of the probabilities in the order of {@link Emotion#values()}. */
    public double[] toArray() {
        return probabilities.clone();
    }

    /** The probabilities by emotion, in the order of {@link Emotion#values()}. */
    public Map<Emotion, Double> toMap() {
        Map<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            map.put(emotion, of(emotion));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmotionScores scores && Arrays.equals(probabilities, scores.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner(", ", "EmotionScores[", "]");
        toMap().forEach((emotion, probability) ->
                joiner.add(String.format(Locale.ROOT, "%s=%.3f", emotion.word(), probability)));
        return joiner.toString();
    }

    private static double[] uniformWeights() {
        double[] weights = new double[COUNT];
        Arrays.fill(weights, 1);
        return weights;
    }
}
