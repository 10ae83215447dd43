package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.expression.ExpressionReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well a network reads the pictures of one part of FER2013.
 *
 * @param fer2013 against FER2013's labels
 * @param ferplus against the FER+ votes
 * @param millisecondsPerFace the mean time, mirror image included
 */
record ExpressionEvaluation(HeadEvaluation fer2013, FerPlusEvaluation ferplus, double millisecondsPerFace) {

    private static final double TINY = 1e-12;

    /** Measures a network on all classes of pictures. */
    static ExpressionEvaluation of(List<FacePhoto> photos, ExpressionReader reader) {
        return of(PhotoReadings.of(photos, reader), PictureSet.of(List.of()), Set.of());
    }

    /**
     * Measures what a network said.
     *
     * @param known pictures of Training; empty where they are not there to compare
     * @param emotions to which pictures and answers are confined; none for all classes
     */
    static ExpressionEvaluation of(PhotoReadings readings, PictureSet known, Set<Emotion> emotions) {
        ClassSelection fer2013 = ClassSelection.of(ExpressionLabels.FER2013, emotions);
        ClassSelection ferplus = ClassSelection.of(ExpressionLabels.FERPLUS, emotions);
        HeadEvaluation labels = head(
                readings.all(),
                known,
                fer2013,
                one -> Optional.of(one.photo().label()),
                one -> one.reading().fer2013());
        HeadEvaluation plurality = head(
                readings.all(),
                known,
                ferplus,
                one -> one.photo().votes().plurality(),
                one -> one.reading().ferplus());
        HeadEvaluation majority = head(
                readings.all(),
                known,
                ferplus,
                one -> one.photo().votes().majority(),
                one -> one.reading().ferplus());
        double error = Reliability.of(answers(readings.all(), ferplus)).expectedCalibrationError();
        return new ExpressionEvaluation(
                labels,
                new FerPlusEvaluation(plurality, majority, error, klDivergence(readings.all(), ferplus)),
                readings.millisecondsPerFace());
    }

    private static HeadEvaluation head(
            List<PhotoReading> readings,
            PictureSet known,
            ClassSelection selection,
            Function<PhotoReading, Optional<Integer>> truth,
            Function<PhotoReading, List<Double>> probabilities) {
        ConfusionMatrix all = new ConfusionMatrix(selection.names());
        @Nullable ConfusionMatrix deduplicated = known.isEmpty() ? null : new ConfusionMatrix(selection.names());
        for (PhotoReading one : readings) {
            int position = truth.apply(one).map(selection::position).orElse(-1);
            if (position < 0) {
                continue;
            }
            int answer = Answer.strongest(selection.probabilities(probabilities.apply(one)));
            all.add(position, answer);
            if (deduplicated != null && !known.contains(one.photo())) {
                deduplicated.add(position, answer);
            }
        }
        return new HeadEvaluation(all, deduplicated);
    }

    /** The second head's answers to the pictures that have a plurality, measured against it. */
    static List<Answer> answers(List<PhotoReading> readings, ClassSelection selection) {
        return readings.stream()
                .flatMap(one -> one.photo().votes().plurality().stream()
                        .map(selection::position)
                        .filter(position -> position >= 0)
                        .map(position ->
                                Answer.of(selection.probabilities(one.reading().ferplus()), position)))
                .toList();
    }

    private static double klDivergence(List<PhotoReading> readings, ClassSelection selection) {
        return readings.stream()
                .filter(one -> one.photo()
                        .votes()
                        .plurality()
                        .filter(truth -> selection.position(truth) >= 0)
                        .isPresent())
                .flatMap(one -> one.photo().votes().distribution().stream()
                        .map(shares -> klDivergence(
                                selection.probabilities(asList(shares)),
                                selection.probabilities(one.reading().ferplus()))))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static List<Double> asList(float[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> (double) values[i])
                .toList();
    }

    private static double klDivergence(double[] truth, double[] answer) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] > 0) {
                sum += truth[i] * Math.log(truth[i] / Math.max(TINY, answer[i]));
            }
        }
        return sum;
    }
}
