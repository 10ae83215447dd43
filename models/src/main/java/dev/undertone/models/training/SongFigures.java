package dev.undertone.models.training;

import dev.undertone.models.song.Quadrant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How often songs were placed where people placed them.
 *
 * @param quadrants what was taken for what
 * @param arousalAccuracy the share of songs on the right side of calm and excited, 0 to 1
 * @param valenceAccuracy the share on the right side of unpleasant and pleasant, 0 to 1
 * @param arousalAuc how likely an excited song is taken for more excited than a calm one, 0 to 1
 * @param valenceAuc how likely a pleasant song is taken for more pleasant than an unpleasant one, 0 to 1
 * @param reliability of the likeliest quadrant's probability
 */
record SongFigures(
        ConfusionMatrix quadrants,
        double arousalAccuracy,
        double valenceAccuracy,
        double arousalAuc,
        double valenceAuc,
        Reliability reliability) {

    /** Of the calibration error: there are hundreds of songs, not thousands (Naeini et al., AAAI 2015, take ten too). */
    static final int BINS = 10;

    /** Counts answers, of which there is at least one. */
    static SongFigures of(List<SongAnswer> answers) {
        ConfusionMatrix quadrants = new ConfusionMatrix(
                Arrays.stream(Quadrant.values()).map(Quadrant::name).toList());
        answers.forEach(answer -> quadrants.add(
                answer.truth().ordinal(), answer.scores().likeliest().ordinal()));
        ToDoubleFunction<SongAnswer> excited = answer -> answer.scores().excited();
        ToDoubleFunction<SongAnswer> pleasant = answer -> answer.scores().pleasant();
        Predicate<SongAnswer> isExcited = answer -> answer.truth().corner().arousal() > 0;
        Predicate<SongAnswer> isPleasant = answer -> answer.truth().corner().valence() > 0;
        return new SongFigures(
                quadrants,
                accuracy(answers, excited, isExcited),
                accuracy(answers, pleasant, isPleasant),
                areaUnderCurve(answers, excited, isExcited),
                areaUnderCurve(answers, pleasant, isPleasant),
                Reliability.of(
                        answers.stream()
                                .map(answer -> new Answer(
                                        answer.scores().confidence(),
                                        answer.scores().likeliest() == answer.truth()))
                                .toList(),
                        BINS));
    }

    private static double accuracy(
            List<SongAnswer> answers, ToDoubleFunction<SongAnswer> probability, Predicate<SongAnswer> truth) {
        return (double) answers.stream()
                        .filter(answer -> probability.applyAsDouble(answer) > 0.5 == truth.test(answer))
                        .count()
                / answers.size();
    }

    /** The area under the receiver operating characteristic, as Mann and Whitney's statistic; 0.5 where one side is empty. */
    private static double areaUnderCurve(
            List<SongAnswer> answers, ToDoubleFunction<SongAnswer> probability, Predicate<SongAnswer> truth) {
        double[] yes = answers.stream().filter(truth).mapToDouble(probability).toArray();
        double[] no =
                answers.stream().filter(truth.negate()).mapToDouble(probability).toArray();
        double above = 0;
        for (double one : yes) {
            for (double other : no) {
                above += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return yes.length * no.length == 0 ? 0.5 : above / yes.length / no.length;
    }

    /** The figures by their names, in the order in which they are printed. */
    Map<String, Double> toMap() {
        Map<String, Double> map = new LinkedHashMap<>();
        map.put("n", (double) quadrants.total());
        map.put("quadrantAccuracy", quadrants.accuracy());
        map.put("quadrantMacroF1", quadrants.macroF1());
        map.put("arousalAccuracy", arousalAccuracy);
        map.put("valenceAccuracy", valenceAccuracy);
        map.put("arousalAuc", arousalAuc);
        map.put("valenceAuc", valenceAuc);
        map.put("ece", reliability.expectedCalibrationError());
        return map;
    }
}
