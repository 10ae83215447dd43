package dev.undertone.models.expression;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.List;
import java.util.Optional;

/**
 * What the two heads of the network answer, in the order of their outputs.
 *
 * @param names the classes' names
 * @param emotions the emotion that each class stands for; empty for contempt, which is none of the seven
 */
public record ExpressionLabels(List<String> names, List<Optional<Emotion>> emotions) {

    /** The seven classes of FER2013, in the order of its labels 0 to 6. */
    public static final ExpressionLabels FER2013 = new ExpressionLabels(
            List.of("angry", "disgusted", "fearful", "happy", "sad", "surprised", "neutral"),
            List.of(
                    Optional.of(Emotion.ANGRY),
                    Optional.of(Emotion.DISGUSTED),
                    Optional.of(Emotion.FEARFUL),
                    Optional.of(Emotion.HAPPY),
                    Optional.of(Emotion.SAD),
                    Optional.of(Emotion.SURPRISED),
                    Optional.of(Emotion.NEUTRAL)));

    /** The eight classes of FER+, in the order of its first eight columns. */
    public static final ExpressionLabels FERPLUS = new ExpressionLabels(
            List.of("neutral", "happy", "surprised", "sad", "angry", "disgusted", "fearful", "contemptuous"),
            List.of(
                    Optional.of(Emotion.NEUTRAL),
                    Optional.of(Emotion.HAPPY),
                    Optional.of(Emotion.SURPRISED),
                    Optional.of(Emotion.SAD),
                    Optional.of(Emotion.ANGRY),
                    Optional.of(Emotion.DISGUSTED),
                    Optional.of(Emotion.FEARFUL),
                    Optional.empty()));

    /** How many classes there are. */
    public int size() {
        return names.size();
    }

    /**
     * The seven emotions' scores; the probability of a class that is none of them is shared out in proportion.
     *
     * @param probabilities one for each class
     */
    public EmotionScores toScores(double[] probabilities) {
        double[] weights = new double[Emotion.values().length];
        for (int i = 0; i < size(); i++) {
            double probability = probabilities[i];
            emotions.get(i).ifPresent(emotion -> weights[emotion.ordinal()] += probability);
        }
        return EmotionScores.fromWeights(weights);
    }
}
