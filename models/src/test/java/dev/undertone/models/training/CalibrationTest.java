package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.expression.ExpressionCalibration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void theExpectedCalibrationErrorIsThatWorkedOutByHand() {
        List<Answer> answers = new ArrayList<>();
        add(answers, 0.95, 8, 2);
        add(answers, 0.60, 6, 4);
        add(answers, 0.40, 1, 9);
        // Gaps of 0.15, 0 and 0.30, each weighing a third.
        Reliability reliability = Reliability.of(answers);
        assertThat(reliability.expectedCalibrationError()).isCloseTo(0.15, within(1e-12));
        assertThat(reliability.bins().stream().filter(bin -> bin.count() > 0)).hasSize(3);
    }

    @Test
    void certaintyAndImpossibilityHaveBinsToo() {
        Reliability reliability = Reliability.of(List.of(new Answer(1, true), new Answer(0, false)));
        assertThat(reliability.bins().getFirst().count()).isEqualTo(1);
        assertThat(reliability.bins().getLast().count()).isEqualTo(1);
        assertThat(reliability.expectedCalibrationError()).isZero();
    }

    @Test
    void theTemperatureThatLabelsWereDrawnWithIsFoundAgain() {
        SplittableRandom random = new SplittableRandom(5);
        List<Temperature.Case> cases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] logits = IntStream.range(0, 8)
                    .mapToDouble(k -> 3 * random.nextGaussian())
                    .toArray();
            List<Double> plain = softmax(logits, 1);
            cases.add(new Temperature.Case(plain, drawn(softmax(logits, 2.5), random)));
        }
        assertThat(Temperature.fit(cases)).isCloseTo(2.5, within(0.05));
        assertThat(Temperature.logLoss(cases, 2.5)).isLessThan(Temperature.logLoss(cases, 1));
    }

    @Test
    void aTemperatureAppliedToProbabilitiesIsOneAppliedToTheirLogits() {
        double[] logits = {1.5, -0.5, 3};
        List<Double> later = ExpressionCalibration.tempered(softmax(logits, 1), 0.7);
        List<Double> atOnce = softmax(logits, 0.7);
        for (int i = 0; i < logits.length; i++) {
            assertThat(later.get(i)).isCloseTo(atOnce.get(i), within(1e-12));
        }
    }

    @Test
    void theRiskCoverageCurveKeepsAsMuchAsTheWantedAccuracyAllows() {
        RiskCoverage curve = RiskCoverage.of(List.of(
                new Answer(0.9, true),
                new Answer(0.8, false),
                new Answer(0.7, true),
                new Answer(0.6, true),
                new Answer(0.5, false)));
        // Three of the four surest are right, though only one of the two surest.
        assertThat(curve.widestWithAccuracy(0.75)).contains(new RiskCoverage.Point(0.6, 0.8, 0.75));
        assertThat(curve.widestWithAccuracy(1)).contains(new RiskCoverage.Point(0.9, 0.2, 1));
        assertThat(curve.at(0.55)).isEqualTo(new RiskCoverage.Point(0.6, 0.8, 0.75));
        assertThat(curve.at(0)).isEqualTo(new RiskCoverage.Point(0.5, 1, 0.6));
        assertThat(curve.at(0.95).coverage()).isZero();
    }

    @Test
    void answersThatAreEquallySureAreKeptOrLeftOutTogether() {
        RiskCoverage curve = RiskCoverage.of(List.of(new Answer(0.5, true), new Answer(0.5, false)));
        assertThat(curve.points()).containsExactly(new RiskCoverage.Point(0.5, 1, 0.5));
        assertThat(curve.widestWithAccuracy(0.9)).isEmpty();
    }

    private static void add(List<Answer> answers, double confidence, int right, int wrong) {
        IntStream.range(0, right + wrong).forEach(i -> answers.add(new Answer(confidence, i < right)));
    }

    private static List<Double> softmax(double[] logits, double temperature) {
        double[] weights = IntStream.range(0, logits.length)
                .mapToDouble(i -> Math.exp(logits[i] / temperature))
                .toArray();
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        return IntStream.range(0, weights.length)
                .mapToObj(i -> weights[i] / sum)
                .toList();
    }

    private static int drawn(List<Double> probabilities, SplittableRandom random) {
        double left = random.nextDouble();
        for (int i = 0; i < probabilities.size(); i++) {
            left -= probabilities.get(i);
            if (left < 0) {
                return i;
            }
        }
        return probabilities.size() - 1;
    }
}
