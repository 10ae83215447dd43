package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionCalibration;
import dev.undertone.models.expression.ExpressionReading;

/** A picture whose answer is known, and what the network says of it. */
record PhotoReading(FacePhoto photo, ExpressionReading reading) {

    /** What a calibration makes of a reading that had none. */
    PhotoReading calibrated(ExpressionCalibration calibration) {
        return new PhotoReading(photo, reading.calibrated(calibration));
    }
}
