package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpressionEvaluationTest {

    // Places in FER2013's order and in FER+'s.
    private static final int ANGRY = 0;
    private static final int HAPPY = 3;
    private static final int SAD = 4;
    private static final int VOTED_HAPPY = 1;
    private static final int VOTED_SAD = 3;
    private static final int VOTED_ANGRY = 4;

    @Test
    void aPictureThatStandsInTrainingCountsOnceWithAndNeverWithout() {
        PhotoReading seen = reading(photo(1, HAPPY, VOTED_HAPPY), HAPPY, SAD, VOTED_HAPPY, VOTED_SAD);
        PhotoReading fresh = reading(photo(2, SAD, VOTED_SAD), HAPPY, SAD, VOTED_HAPPY, VOTED_SAD);
        ExpressionEvaluation evaluation =
                evaluate(List.of(seen, fresh), List.of(photo(1, ANGRY, VOTED_ANGRY)), Set.of());
        assertThat(evaluation.fer2013().all().total()).isEqualTo(2);
        assertThat(evaluation.fer2013().accuracy()).isEqualTo(0.5);
        assertThat(evaluation.ferplus().accuracy()).isEqualTo(0.5);
        assertThat(evaluation.fer2013().deduplicated())
                .satisfies(without -> assertThat(without.total()).isEqualTo(1))
                .satisfies(without -> assertThat(without.accuracy()).isZero());
    }

    @Test
    void aBlankPictureIsNoDuplicateOfAnother() {
        assertThat(PictureSet.of(List.of(photo(0, HAPPY, VOTED_HAPPY))).isEmpty())
                .isTrue();
    }

    @Test
    void whereTrainingIsNotAtHandNothingIsSaidOfDuplicates() {
        ExpressionEvaluation evaluation = evaluate(
                List.of(reading(photo(1, HAPPY, VOTED_HAPPY), HAPPY, SAD, VOTED_HAPPY, VOTED_SAD)),
                List.of(),
                Set.of());
        assertThat(evaluation.fer2013().deduplicated()).isNull();
        JsonObject report = JsonParser.parseString(EvaluationReport.toJson(Usage.PRIVATE_TEST, evaluation))
                .getAsJsonObject();
        assertThat(report.getAsJsonObject("fer2013").get("accuracyDeduplicated").isJsonNull())
                .isTrue();
        assertThat(report.getAsJsonObject("ferplus").keySet())
                .contains(
                        "n", "accuracy", "macroF1", "confusion", "classes", "majorityAccuracy", "ece", "klDivergence");
    }

    @Test
    void onlySomeClassesMeansTheirPicturesAndTheirAnswersAlone() {
        // The likeliest class is surprise, which is not among the two; of these happy is likelier.
        PhotoReading doubtful = reading(photo(1, HAPPY, VOTED_HAPPY), 5, HAPPY, 2, VOTED_HAPPY);
        PhotoReading other = reading(photo(2, SAD, VOTED_SAD), SAD, HAPPY, VOTED_SAD, VOTED_HAPPY);
        ExpressionEvaluation evaluation =
                evaluate(List.of(doubtful, other), List.of(), Set.of(Emotion.HAPPY, Emotion.ANGRY));
        assertThat(evaluation.fer2013().all().names()).containsExactly("angry", "happy");
        assertThat(evaluation.fer2013().all().total()).isEqualTo(1);
        assertThat(evaluation.fer2013().accuracy()).isEqualTo(1);
        assertThat(evaluation.ferplus().plurality().all().names()).containsExactly("happy", "angry");
        assertThat(evaluation.ferplus().accuracy()).isEqualTo(1);
    }

    @Test
    void theDivergenceFromTheVotesIsThatWorkedOutByHand() {
        int[] votes = new int[10];
        votes[VOTED_HAPPY] = 6;
        votes[VOTED_SAD] = 2;
        PhotoReading one =
                reading(new FacePhoto(grey(1), HAPPY, new FerPlusVotes(votes)), HAPPY, SAD, VOTED_HAPPY, VOTED_SAD);
        double expected = 0.75 * Math.log(0.75 / 0.6) + 0.25 * Math.log(0.25 / 0.3);
        assertThat(evaluate(List.of(one), List.of(), Set.of()).ferplus().klDivergence())
                .isCloseTo(expected, within(1e-9));
    }

    private static ExpressionEvaluation evaluate(
            List<PhotoReading> readings, List<FacePhoto> training, Set<Emotion> emotions) {
        return ExpressionEvaluation.of(
                new PhotoReadings(new ArrayList<>(readings), 1), PictureSet.of(training), emotions);
    }

    /** Probabilities of 0.6 and 0.3 for two classes of each head. */
    private static PhotoReading reading(FacePhoto photo, int label, int nextLabel, int vote, int nextVote) {
        return new PhotoReading(
                photo, new ExpressionReading(probabilities(7, label, nextLabel), probabilities(8, vote, nextVote)));
    }

    private static List<Double> probabilities(int classes, int first, int second) {
        double[] probabilities = new double[classes];
        Arrays.fill(probabilities, 0.1 / (classes - 2));
        probabilities[first] = 0.6;
        probabilities[second] = 0.3;
        return Arrays.stream(probabilities).boxed().toList();
    }

    private static FacePhoto photo(int brightness, int label, int vote) {
        int[] votes = new int[10];
        votes[vote] = 10;
        return new FacePhoto(grey(brightness), label, new FerPlusVotes(votes));
    }

    private static byte[] grey(int brightness) {
        byte[] grey = new byte[FaceCrop.SIZE * FaceCrop.SIZE];
        grey[0] = (byte) brightness;
        return grey;
    }
}
