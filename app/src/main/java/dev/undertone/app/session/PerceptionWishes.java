package dev.undertone.app.session;

import dev.undertone.models.expression.PersonalCalibration;
import java.time.Duration;

/** What readings are to tell beside scores. Asked at each reading, on the perception thread. */
public interface PerceptionWishes {

    /** Nothing else. */
    PerceptionWishes NONE = new PerceptionWishes() {};

    /** Whether they tell where in the listener's face the scores come from. */
    default boolean explaining() {
        return false;
    }

    /**
     * Whether they tell whose face the listener's is.
     *
     * @param time the frame's
     */
    default boolean identifying(Duration time) {
        return false;
    }

    /** How the listener's face is to be taken. */
    default PersonalCalibration calibration() {
        return PersonalCalibration.NONE;
    }
}
