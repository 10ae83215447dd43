package dev.undertone.models.text;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the networks' outputs come to.
 *
 * @param bagShares how much the linear network counts for each output, 0 to 1; the convolutional ones share the rest
 * @param temperature that the logits are divided by, above 0
 * @param thresholds from which logit on an emotion is among those that a text speaks of
 * @param affectDeviations how far valence and arousal are from what people say, as standard deviations on EmoBank's scale
 */
public record TextCalibration(
        List<Double> bagShares, double temperature, List<Double> thresholds, List<Double> affectDeviations) {

    /**
     * EmoBank's readers hardly use the ends of their scale: its sentences spread 0.17 around the middle, a sixth of what it has
     * room for. This many times as far out lies what one thing felt clearly comes to on the circumplex.
     */
    private static final double STRETCH = 1.8;

    /** How far the emotion that is felt may lie from its place on the circumplex. */
    private static final double REACH = 0.3;

    /** Whether it is that of networks like these; what was read from a file of another program may lack some of it. */
    static boolean isWhole(@Nullable TextCalibration calibration) {
        return calibration != null
                && hasLength(calibration.bagShares, TextOutputs.COUNT)
                && hasLength(calibration.thresholds, TextOutputs.EMOTIONS)
                && hasLength(calibration.affectDeviations, TextOutputs.COUNT - TextOutputs.EMOTIONS)
                && calibration.temperature > 0;
    }

    private static boolean hasLength(@Nullable List<Double> values, int length) {
        return values != null && values.size() == length;
    }

    /** The outputs of all networks in one. */
    float[] pooled(float[] bag, List<float[]> sequences) {
        float[] pooled = new float[bag.length];
        for (int i = 0; i < bag.length; i++) {
            double share = sequences.isEmpty() ? 1 : bagShares.get(i);
            double sum = 0;
            for (float[] outputs : sequences) {
                sum += outputs[i];
            }
            pooled[i] = (float) (share * bag[i] + (sequences.isEmpty() ? 0 : (1 - share) * sum / sequences.size()));
        }
        return pooled;
    }

    /**
     * A probability for each emotion: in proportion to how likely each is among those that are spoken of. That leaves rare
     * emotions in their right, where a soft maximum with its own biases gives way to the common ones.
     */
    EmotionScores scores(float[] outputs) {
        double[] weights = new double[TextOutputs.EMOTIONS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(outputs[i], temperature);
        }
        return EmotionScores.fromWeights(weights);
    }

    /** How likely an emotion is among those that are spoken of, above 0. */
    public static double weight(double logit, double temperature) {
        return 1 / (1 + Math.exp(-logit / temperature));
    }

    /** All emotions that are spoken of; at least the likeliest. */
    Set<Emotion> labels(float[] outputs) {
        Set<Emotion> labels = EnumSet.noneOf(Emotion.class);
        Emotion nearest = Emotion.NEUTRAL;
        double nearestMargin = Double.NEGATIVE_INFINITY;
        for (Emotion emotion : Emotion.values()) {
            double margin = outputs[emotion.ordinal()] - thresholds.get(emotion.ordinal());
            if (margin >= 0) {
                labels.add(emotion);
            }
            if (margin > nearestMargin) {
                nearest = emotion;
                nearestMargin = margin;
            }
        }
        labels.add(nearest);
        return labels;
    }

    /**
     * Where a text lies on the circumplex: what its emotions and what its valence and arousal say, both at once.
     *
     * @param trust 1 for a text of known words, 0 for one that nothing is known of
     */
    AffectEstimate affect(float[] outputs, EmotionScores scores, double trust) {
        AffectEstimate read = new AffectEstimate(
                new Affect(stretched(outputs[TextOutputs.VALENCE]), stretched(outputs[TextOutputs.AROUSAL])),
                STRETCH * affectDeviations.getFirst(),
                STRETCH * affectDeviations.getLast());
        AffectEstimate both = centroid(scores).combinedWith(read);
        return new AffectEstimate(
                new Affect(
                        trust * both.affect().valence(), trust * both.affect().arousal()),
                between(AffectEstimate.UNKNOWN.valenceDeviation(), both.valenceDeviation(), trust),
                between(AffectEstimate.UNKNOWN.arousalDeviation(), both.arousalDeviation(), trust));
    }

    private static AffectEstimate centroid(EmotionScores scores) {
        Affect centre = scores.affect();
        double valence = REACH * REACH;
        double arousal = REACH * REACH;
        for (Emotion emotion : Emotion.values()) {
            double weight = scores.of(emotion);
            valence += weight * square(emotion.affect().valence() - centre.valence());
            arousal += weight * square(emotion.affect().arousal() - centre.arousal());
        }
        return new AffectEstimate(centre, Math.sqrt(valence), Math.sqrt(arousal));
    }

    private static double stretched(float coordinate) {
        return Math.clamp(STRETCH * coordinate, -1, 1);
    }

    private static double square(double value) {
        return value * value;
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
