package dev.undertone.models.training;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.text.TextCalibration;
import dev.undertone.models.text.TextOutputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Fits what the networks' outputs come to, to texts that the networks have not learnt from. */
final class TextCalibrationFit {

    private static final int SHARES = 20;
    private static final double LEAST_LOSS = 1e-6;

    private static final double FIRST_THRESHOLD = -4;
    private static final double THRESHOLD_STEP = 0.05;
    private static final int THRESHOLDS = 121;

    /** F1 is averaged over so many thresholds to each side, since that of a rare emotion jumps from one to the next. */
    private static final int SMOOTHING = 4;

    private static final int FIRST_TEMPERATURE = 20;
    private static final int LAST_TEMPERATURE = 300;
    private static final double TEMPERATURE_STEPS = 100;

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
        double[] shares = new double[TextOutputs.COUNT];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share(i);
        }
        List<double[]> pooled =
                emotional.stream().map(one -> one.pooled(shares)).toList();
        List<Double> thresholds = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            thresholds.add(threshold(pooled, emotion));
        }
        return new TextCalibration(
                Arrays.stream(shares).boxed().toList(),
                temperature(pooled),
                thresholds,
                List.of(
                        Math.sqrt(loss(TextOutputs.VALENCE, shares[TextOutputs.VALENCE])),
                        Math.sqrt(loss(TextOutputs.AROUSAL, shares[TextOutputs.AROUSAL]))));
    }

    /** The share of the linear network in an output with which the loss is least. */
    private double share(int output) {
        return IntStream.rangeClosed(0, SHARES)
                .mapToObj(i -> (double) i / SHARES)
                .min(Comparator.comparingDouble(share -> loss(output, share)))
                .orElseThrow();
    }

    /** The mean cross-entropy of an emotion's logit, or the mean squared error of valence or arousal; at least a little. */
    private double loss(int output, double share) {
        List<TextVoices> voices = output < TextOutputs.EMOTIONS ? emotional : affective;
        return Math.max(
                LEAST_LOSS,
                voices.stream()
                        .mapToDouble(one -> loss(
                                one.text(), output, share * one.bag()[output] + (1 - share) * one.sequences()[output]))
                        .average()
                        .orElse(0));
    }

    private static double loss(LabelledText text, int output, double value) {
        if (output < TextOutputs.EMOTIONS) {
            double logit = emotions(text).contains(Emotion.values()[output]) ? value : -value;
            return Math.max(0, -logit) + Math.log1p(Math.exp(-Math.abs(logit)));
        }
        Affect truth = Objects.requireNonNull(text.affect());
        double error = value - (output == TextOutputs.VALENCE ? truth.valence() : truth.arousal());
        return error * error;
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
            boolean is = emotions(emotional.get(i).text()).contains(emotion);
            both += said && is ? 1 : 0;
            all += (said ? 1 : 0) + (is ? 1 : 0);
        }
        return all == 0 ? 0 : 2.0 * both / all;
    }

    /** The temperature with which it is likeliest that people saw the emotions they saw, each of several counting its share. */
    private double temperature(List<double[]> pooled) {
        return IntStream.rangeClosed(FIRST_TEMPERATURE, LAST_TEMPERATURE)
                .mapToObj(i -> i / TEMPERATURE_STEPS)
                .min(Comparator.comparingDouble(temperature -> scoreLoss(pooled, temperature)))
                .orElseThrow();
    }

    private double scoreLoss(List<double[]> pooled, double temperature) {
        double loss = 0;
        for (int i = 0; i < pooled.size(); i++) {
            double[] weights = new double[TextOutputs.EMOTIONS];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = TextCalibration.weight(pooled.get(i)[k], temperature);
            }
            double sum = Arrays.stream(weights).sum();
            Set<Emotion> truth = emotions(emotional.get(i).text());
            for (Emotion emotion : truth) {
                loss -= Math.log(weights[emotion.ordinal()] / sum) / truth.size();
            }
        }
        return loss;
    }

    private static Set<Emotion> emotions(LabelledText text) {
        return text.emotions() == null ? Set.of() : text.emotions();
    }
}
