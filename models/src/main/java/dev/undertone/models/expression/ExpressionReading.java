package dev.undertone.models.expression;

import dev.undertone.models.EmotionScores;
import java.util.List;

/**
 * What the network's two heads say of one face.
 *
 * @param fer2013 seven probabilities in the order of {@link ExpressionLabels#FER2013}
 * @param ferplus eight probabilities in the order of {@link ExpressionLabels#FERPLUS}
 */
public record ExpressionReading(List<Double> fer2013, List<Double> ferplus) {

    /** What a calibration makes of a reading that had none. */
    public ExpressionReading calibrated(ExpressionCalibration calibration) {
        return new ExpressionReading(
                ExpressionCalibration.tempered(fer2013, calibration.fer2013Temperature()),
                ExpressionCalibration.tempered(ferplus, calibration.ferplusTemperature()));
    }

    /**
     * The seven emotions' scores. They come from the second head alone: FER2013's single label agrees with the plurality
     * of ten people on only 62 % of PublicTest, and the program trusts the ten people.
     */
    public EmotionScores scores() {
        return ExpressionLabels.FERPLUS.toScores(
                ferplus.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
