package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often texts were read as people read them.
 *
 * @param n how many there are
 * @param labels by emotion, how well it was told whether it is among a text's emotions: the multi-label count of the GoEmotions
 *     paper, in which every row counts for each emotion
 * @param accuracy the share of texts whose likeliest emotion is one of those that people saw, 0 to 1
 * @param single what was taken for what by its likeliest emotion, of the texts in which people saw one emotion alone
 * @param reliability of the likeliest emotion's confidence, right being as in accuracy
 */
record EmotionFigures(
        int n, Map<Emotion, Score> labels, double accuracy, ConfusionMatrix single, Reliability reliability) {

    /**
     * How well one emotion was told.
     *
     * @param precision of the texts that it was seen in, the share in which people saw it too, 0 to 1
     * @param recall of the texts that people saw it in, the share in which it was seen, 0 to 1
     * @param f1 the harmonic mean of both
     * @param truths how many texts people saw it in
     */
    record Score(double precision, double recall, double f1, int truths) {}

    /** Counts answers on texts whose emotions are known. */
    static EmotionFigures of(List<TextAnswer> answers) {
        Map<Emotion, Score> labels = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            labels.put(emotion, score(answers, emotion));
        }
        ConfusionMatrix single = new ConfusionMatrix(
                Arrays.stream(Emotion.values()).map(Emotion::word).toList());
        for (TextAnswer answer : answers) {
            if (answer.truth().size() == 1) {
                single.add(
                        answer.truth().iterator().next().ordinal(),
                        answer.reading().scores().strongest().ordinal());
            }
        }
        List<Answer> likeliest = answers.stream()
                .map(answer -> new Answer(answer.reading().confidence(), isRight(answer)))
                .toList();
        return new EmotionFigures(
                answers.size(),
                labels,
                answers.stream().filter(EmotionFigures::isRight).count() / (double) Math.max(1, answers.size()),
                single,
                Reliability.of(likeliest));
    }

    private static boolean isRight(TextAnswer answer) {
        return answer.truth().contains(answer.reading().scores().strongest());
    }

    private static Score score(List<TextAnswer> answers, Emotion emotion) {
        int both = 0;
        int seen = 0;
        int truths = 0;
        for (TextAnswer answer : answers) {
            boolean said = answer.labels().contains(emotion);
            boolean is = answer.truth().contains(emotion);
            both += said && is ? 1 : 0;
            seen += said ? 1 : 0;
            truths += is ? 1 : 0;
        }
        return new Score(
                (double) both / Math.max(1, seen),
                (double) both / Math.max(1, truths),
                2.0 * both / Math.max(1, seen + truths),
                truths);
    }

    /** The unweighted mean of the emotions' F1, 0 to 1: the figure of the GoEmotions paper. */
    double macroF1() {
        return labels.values().stream().mapToDouble(Score::f1).average().orElse(0);
    }

    /** The figures by their names, in the order in which they are printed. */
    Map<String, Double> toMap() {
        Map<String, Double> map = new LinkedHashMap<>();
        map.put("n", (double) n);
        map.put("accuracy", accuracy);
        map.put("macroF1", macroF1());
        map.put("singleLabelN", (double) single.total());
        map.put("singleLabelAccuracy", single.accuracy());
        map.put("singleLabelMacroF1", single.macroF1());
        map.put("ece", reliability.expectedCalibrationError());
        labels.forEach((emotion, score) -> map.put("f1." + emotion.word(), score.f1()));
        return map;
    }
}
