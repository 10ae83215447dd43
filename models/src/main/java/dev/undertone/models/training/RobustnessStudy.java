package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.expression.ExpressionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well a network still reads pictures that were worsened, and whether it knows.
 *
 * @param rows one for each corruption; the first is the pictures as they are
 */
record RobustnessStudy(List<Row> rows) {

    /** Measures a network on pictures and all that can become of them. */
    static RobustnessStudy of(List<FacePhoto> photos, ExpressionReader reader) {
        List<Row> rows = new ArrayList<>();
        for (Corruption corruption : Corruption.values()) {
            List<FacePhoto> worsened = photos.stream()
                    .flatMap(photo -> corruption.apply(photo).stream())
                    .toList();
            rows.add(row(
                    corruption,
                    PhotoReadings.of(worsened, reader).all(),
                    reader.calibration().abstainBelow()));
        }
        return new RobustnessStudy(List.copyOf(rows));
    }

    private static Row row(Corruption corruption, List<PhotoReading> readings, double abstainBelow) {
        List<Answer> labels = readings.stream()
                .map(one -> Answer.of(one.reading().fer2013(), one.photo().label()))
                .toList();
        List<Answer> votes = ExpressionEvaluation.answers(readings, ClassSelection.all(ExpressionLabels.FERPLUS));
        List<Answer> emotions = EmotionAnswers.of(readings);
        return new Row(
                corruption,
                accuracy(labels),
                accuracy(votes),
                votes.stream().mapToDouble(Answer::confidence).average().orElse(0),
                share(
                        emotions.stream()
                                .filter(answer -> answer.confidence() < abstainBelow)
                                .count(),
                        emotions.size()));
    }

    private static double accuracy(List<Answer> answers) {
        return share(answers.stream().filter(Answer::right).count(), answers.size());
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Points of 100 that a corruption takes from FER2013's accuracy. */
    double fer2013Lost(Row row) {
        return 100 * (rows.getFirst().fer2013Accuracy - row.fer2013Accuracy);
    }

    /** Points of 100 that a corruption takes from FER+'s accuracy. */
    double ferplusLost(Row row) {
        return 100 * (rows.getFirst().ferplusAccuracy - row.ferplusAccuracy);
    }

    /** The most points of 100 that FER2013's accuracy loses under a corruption that is to be withstood. */
    double mostFer2013Lost() {
        return mostLost(this::fer2013Lost);
    }

    /** The most points of 100 that FER+'s accuracy loses under a corruption that is to be withstood. */
    double mostFerplusLost() {
        return mostLost(this::ferplusLost);
    }

    private double mostLost(ToDoubleFunction<Row> lost) {
        return rows.stream()
                .filter(row -> row.corruption.isToBeWithstood())
                .mapToDouble(lost)
                .max()
                .orElse(0);
    }

    /**
     * Whether confidence falls where accuracy falls: Spearman's rank correlation of the two over the rows, -1 to 1, with the
     * second head's accuracy.
     */
    double rankCorrelation() {
        double squares = 0;
        for (Row row : rows) {
            double difference = rank(row, Row::ferplusAccuracy) - rank(row, Row::confidence);
            squares += difference * difference;
        }
        double count = rows.size();
        return 1 - 6 * squares / (count * (count * count - 1));
    }

    /** From 1 for the least; equal values share the mean of their ranks. */
    private double rank(Row of, ToDoubleFunction<Row> value) {
        double own = value.applyAsDouble(of);
        long less = rows.stream().filter(row -> value.applyAsDouble(row) < own).count();
        long equal =
                rows.stream().filter(row -> value.applyAsDouble(row) == own).count();
        return less + (equal + 1) / 2.0;
    }

    /**
     * What one corruption does. Shares are 0 to 1.
     *
     * @param corruption of all pictures
     * @param fer2013Accuracy against FER2013's label
     * @param ferplusAccuracy against the FER+ plurality
     * @param confidence the mean probability of the second head's answers
     * @param unsure the share of answers that the program keeps to itself
     */
    record Row(
            Corruption corruption, double fer2013Accuracy, double ferplusAccuracy, double confidence, double unsure) {}
}
