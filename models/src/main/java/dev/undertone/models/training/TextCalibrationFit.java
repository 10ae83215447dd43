package dev.undertone.models.training;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.text.TextCalibration;
import dev.undertone.models.text.TextOutputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Fits what the networks' outputs come to, to texts that the networks have not learnt from. */
final class TextCalibrationFit {

    private static final int SHARES = 20;

    private static final double FIRST_THRESHOLD = -4;
    private static final double THRESHOLD_STEP = 0.05;
    private static final int THRESHOLDS = 121;

    /** F1 is averaged over so many thresholds to each side, since that of a rare emotion jumps from one to the next. */
    private static final int SMOOTHING = 4;

    private static final int DESCENTS = 2000;
    private static final double DESCENT_RATE = 0.5;

    private final List<TextVoices> emotional;
    private final List<TextVoices> affective;

    /**
     * @param voices of the texts held out
     */
    TextCalibrationFit(List<TextVoices> voices) {
        emotional = voices.stream().filter(one -> one.text().emotions() != null).toList();
        affective = voices.stream().filter(one -> one.text().affect() != null).toList();
    }

    /** All of it. */
    TextCalibration fit() {
        double share = share();
        List<double[]> pooled = emotional.stream().map(one -> one.pooled(share)).toList();
        List<Double> thresholds = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            thresholds.add(threshold(pooled, emotion));
        }
        double[] scale = scale(pooled);
        List<Double> biases = new ArrayList<>();
        for (int i = 0; i < TextOutputs.EMOTIONS; i++) {
            biases.add(scale[1 + i]);
        }
        return new TextCalibration(
                share, 1 / scale[0], biases, thresholds, List.of(deviation(share, true), deviation(share, false)));
    }

    /** The share of the linear network with which it is the likeliest that people saw what they saw. */
    private double share() {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= SHARES; i++) {
            double share = (double) i / SHARES;
            double loss = emotional.stream()
                    .mapToDouble(one -> crossEntropy(one.pooled(share), emotions(one)))
                    .sum();
            if (loss < least) {
                least = loss;
                best = share;
            }
        }
        return best;
    }

    private static double crossEntropy(double[] logits, Set<Emotion> truth) {
        double sum = 0;
        for (Emotion emotion : Emotion.values()) {
            double logit = truth.contains(emotion) ? logits[emotion.ordinal()] : -logits[emotion.ordinal()];
            sum += Math.max(0, -logit) + Math.log1p(Math.exp(-Math.abs(logit)));
        }
        return sum;
    }

    /** The threshold at which the emotion's F1 is highest. */
    private double threshold(List<double[]> pooled, Emotion emotion) {
        double[] scores = new double[THRESHOLDS];
        for (int i = 0; i < THRESHOLDS; i++) {
            scores[i] = f1(pooled, emotion, FIRST_THRESHOLD + i * THRESHOLD_STEP);
        }
        int best = 0;
        double most = -1;
        for (int i = 0; i < THRESHOLDS; i++) {
            double sum = 0;
            int from = Math.max(0, i - SMOOTHING);
            int to = Math.min(THRESHOLDS, i + SMOOTHING + 1);
            for (int k = from; k < to; k++) {
                sum += scores[k];
            }
            if (sum / (to - from) > most) {
                most = sum / (to - from);
                best = i;
            }
        }
        return FIRST_THRESHOLD + best * THRESHOLD_STEP;
    }

    private double f1(List<double[]> pooled, Emotion emotion, double threshold) {
        int both = 0;
        int all = 0;
        for (int i = 0; i < pooled.size(); i++) {
            boolean said = pooled.get(i)[emotion.ordinal()] >= threshold;
            boolean is = emotions(emotional.get(i)).contains(emotion);
            both += said && is ? 1 : 0;
            all += (said ? 1 : 0) + (is ? 1 : 0);
        }
        return all == 0 ? 0 : 2.0 * both / all;
    }

    /**
     * What the logits are multiplied by, and what is added to each, so that a soft maximum of them is likeliest to tell one of the
     * emotions that people saw, each of several counting its share: found by gradient descent, as there is one minimum.
     */
    private double[] scale(List<double[]> pooled) {
        double[] found = new double[1 + TextOutputs.EMOTIONS];
        found[0] = 1;
        for (int descent = 0; descent < DESCENTS; descent++) {
            double[] gradient = new double[found.length];
            for (int i = 0; i < pooled.size(); i++) {
                double[] errors = errors(pooled.get(i), found, emotions(emotional.get(i)));
                for (int k = 0; k < errors.length; k++) {
                    gradient[0] += errors[k] * pooled.get(i)[k];
                    gradient[1 + k] += errors[k];
                }
            }
            for (int k = 0; k < found.length; k++) {
                found[k] -= DESCENT_RATE * gradient[k] / pooled.size() * (k == 0 ? 0.1 : 1);
            }
        }
        return found;
    }

    private static double[] errors(double[] logits, double[] scale, Set<Emotion> truth) {
        double[] errors = new double[TextOutputs.EMOTIONS];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < errors.length; k++) {
            errors[k] = scale[0] * logits[k] + scale[1 + k];
            most = Math.max(most, errors[k]);
        }
        double sum = 0;
        for (int k = 0; k < errors.length; k++) {
            errors[k] = Math.exp(errors[k] - most);
            sum += errors[k];
        }
        for (Emotion emotion : Emotion.values()) {
            int k = emotion.ordinal();
            errors[k] = errors[k] / sum - (truth.contains(emotion) ? 1.0 / truth.size() : 0);
        }
        return errors;
    }

    private double deviation(double share, boolean valence) {
        double sum = 0;
        for (TextVoices one : affective) {
            Affect truth = Objects.requireNonNull(one.text().affect());
            double error = one.pooled(share)[valence ? TextOutputs.VALENCE : TextOutputs.AROUSAL]
                    - (valence ? truth.valence() : truth.arousal());
            sum += error * error;
        }
        return Math.max(1e-3, Math.sqrt(sum / Math.max(1, affective.size())));
    }

    private static Set<Emotion> emotions(TextVoices voices) {
        return voices.text().emotions() == null
                ? Collections.emptySet()
                : voices.text().emotions();
    }
}
