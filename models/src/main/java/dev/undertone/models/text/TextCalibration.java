package dev.undertone.models.text;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the networks' outputs come to.
 *
 * @param bagShare how much the linear network counts, 0 to 1; the convolutional ones share the rest
 * @param temperature that the logits are divided by, above 0
 * @param biases that are then added to the logits
 * @param thresholds from which logit on an emotion is among those that a text speaks of
 * @param affectDeviations how far valence and arousal are from what people say, as standard deviations on EmoBank's scale
 */
public record TextCalibration(
        double bagShare,
        double temperature,
        List<Double> biases,
        List<Double> thresholds,
        List<Double> affectDeviations) {

    /**
     * EmoBank's readers hardly use the ends of their scale: its sentences spread 0.17 around the middle, a sixth of what it has
     * room for. This many times as far out lies what one thing felt clearly comes to on the circumplex.
     */
    private static final double STRETCH = 1.8;

    /** How far the emotion that is felt may lie from its place on the circumplex. */
    private static final double REACH = 0.3;

    /** The outputs of all networks in one. */
    float[] pooled(float[] bag, List<float[]> sequences) {
        double share = sequences.isEmpty() ? 1 : bagShare;
        float[] pooled = new float[bag.length];
        for (int i = 0; i < bag.length; i++) {
            double sum = 0;
            for (float[] outputs : sequences) {
                sum += outputs[i];
            }
            pooled[i] = (float) (share * bag[i] + (sequences.isEmpty() ? 0 : (1 - share) * sum / sequences.size()));
        }
        return pooled;
    }

    /** A probability for each emotion. */
    EmotionScores scores(float[] outputs) {
        double[] logits = new double[TextOutputs.EMOTIONS];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = outputs[i] / temperature + biases.get(i);
            most = Math.max(most, logits[i]);
        }
        double[] weights = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            weights[i] = Math.exp(logits[i] - most);
        }
        return EmotionScores.fromWeights(weights);
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
