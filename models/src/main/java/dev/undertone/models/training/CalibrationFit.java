package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionCalibration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A calibration that was fitted on one half of PublicTest, and what the other half says of it.
 *
 * <p>Each head's temperature is the one that makes the true classes likeliest: FER2013's label, and the plurality of the
 * votes. The votes' shares would be the other choice for the second head; they tell how far people disagree, where what the
 * program needs to know is how often it is wrong.
 *
 * <p>The threshold for abstaining is the lowest confidence at which {@value #SELECTIVE_ACCURACY} of the answers kept are
 * right.
 *
 * @param calibration for {@code model.json}
 * @param fer2013 the first head's check
 * @param ferplus the second head's check
 * @param fitting the choice of the threshold, on the half that it was chosen on
 * @param checking what the threshold does on the other half
 * @param curve of the other half
 */
record CalibrationFit(
        ExpressionCalibration calibration,
        HeadCheck fer2013,
        HeadCheck ferplus,
        RiskCoverage.Point fitting,
        RiskCoverage.Point checking,
        RiskCoverage curve) {

    /** Nine answers of ten, well above the seven of ten with which one FER+ voter agrees with the majority of the others. */
    static final double SELECTIVE_ACCURACY = 0.9;

    private static final double TEMPERATURE_DIGITS = 1e4;
    private static final double THRESHOLD_DIGITS = 1e3;

    /**
     * Fits on one half and checks on the other.
     *
     * @param readings of PublicTest, at a temperature of 1
     * @param known pictures of Training
     */
    static CalibrationFit of(List<PhotoReading> readings, PictureSet known) {
        List<PhotoReading> fitting = CalibrationHalf.FITTING.among(readings, known);
        List<PhotoReading> checking = CalibrationHalf.CHECKING.among(readings, known);
        double fer2013 = temperature(fitting, CalibrationFit::labelled);
        double ferplus = temperature(fitting, CalibrationFit::voted);
        ExpressionCalibration temperatures = new ExpressionCalibration(fer2013, ferplus, 0, Map.of());
        RiskCoverage chosenOn = RiskCoverage.of(EmotionAnswers.of(calibrated(fitting, temperatures)));
        double threshold = round(
                chosenOn.widestWithAccuracy(SELECTIVE_ACCURACY)
                        .orElse(chosenOn.points().getFirst())
                        .threshold(),
                THRESHOLD_DIGITS);
        RiskCoverage curve = RiskCoverage.of(EmotionAnswers.of(calibrated(checking, temperatures)));
        CalibrationFit fit = new CalibrationFit(
                new ExpressionCalibration(fer2013, ferplus, threshold, Map.of()),
                HeadCheck.of(fitting, checking, fer2013, CalibrationFit::labelled),
                HeadCheck.of(fitting, checking, ferplus, CalibrationFit::voted),
                chosenOn.at(threshold),
                curve.at(threshold),
                curve);
        return fit.withEvidence();
    }

    private CalibrationFit withEvidence() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("data", "FER2013 PublicTest with FER+ votes, without the pictures that stand in Training too");
        evidence.put("fitted", "pictures whose CRC-32 is even");
        evidence.put("checked", "pictures whose CRC-32 is odd");
        evidence.put("fer2013", fer2013.toMap());
        evidence.put("ferplus", ferplus.toMap());
        evidence.put("selectiveAccuracyWanted", SELECTIVE_ACCURACY);
        evidence.put("selectiveAccuracy", checking.accuracy());
        evidence.put("coverage", checking.coverage());
        return new CalibrationFit(
                new ExpressionCalibration(
                        calibration.fer2013Temperature(),
                        calibration.ferplusTemperature(),
                        calibration.abstainBelow(),
                        evidence),
                fer2013,
                ferplus,
                fitting,
                checking,
                curve);
    }

    private static List<PhotoReading> calibrated(List<PhotoReading> readings, ExpressionCalibration temperatures) {
        return readings.stream().map(one -> one.calibrated(temperatures)).toList();
    }

    private static double temperature(
            List<PhotoReading> readings, Function<PhotoReading, Optional<Temperature.Case>> target) {
        return round(Temperature.fit(cases(readings, target)), TEMPERATURE_DIGITS);
    }

    private static List<Temperature.Case> cases(
            List<PhotoReading> readings, Function<PhotoReading, Optional<Temperature.Case>> target) {
        return readings.stream().flatMap(one -> target.apply(one).stream()).toList();
    }

    private static Optional<Temperature.Case> labelled(PhotoReading one) {
        return Optional.of(
                new Temperature.Case(one.reading().fer2013(), one.photo().label()));
    }

    private static Optional<Temperature.Case> voted(PhotoReading one) {
        return one.photo()
                .votes()
                .plurality()
                .map(truth -> new Temperature.Case(one.reading().ferplus(), truth));
    }

    private static double round(double value, double digits) {
        return Math.round(value * digits) / digits;
    }

    /**
     * What a temperature does to one head, on the half that it was not fitted on.
     *
     * @param temperature of the head
     * @param fittingPictures that it was fitted on
     * @param checkingPictures that it was checked on
     * @param before at a temperature of 1
     * @param after at the fitted one
     * @param logLossBefore mean negative logarithm of the true class's probability at a temperature of 1, in nats
     * @param logLossAfter the same at the fitted one
     */
    record HeadCheck(
            double temperature,
            int fittingPictures,
            int checkingPictures,
            Reliability before,
            Reliability after,
            double logLossBefore,
            double logLossAfter) {

        private static HeadCheck of(
                List<PhotoReading> fitting,
                List<PhotoReading> checking,
                double temperature,
                Function<PhotoReading, Optional<Temperature.Case>> target) {
            List<Temperature.Case> cases = cases(checking, target);
            return new HeadCheck(
                    temperature,
                    cases(fitting, target).size(),
                    cases.size(),
                    reliability(cases, 1),
                    reliability(cases, temperature),
                    Temperature.logLoss(cases, 1),
                    Temperature.logLoss(cases, temperature));
        }

        private static Reliability reliability(List<Temperature.Case> cases, double temperature) {
            return Reliability.of(cases.stream()
                    .map(one ->
                            Answer.of(ExpressionCalibration.tempered(one.probabilities(), temperature), one.truth()))
                    .toList());
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("fittingPictures", (long) fittingPictures);
            map.put("checkingPictures", (long) checkingPictures);
            map.put("eceBefore", before.expectedCalibrationError());
            map.put("eceAfter", after.expectedCalibrationError());
            return map;
        }
    }
}
