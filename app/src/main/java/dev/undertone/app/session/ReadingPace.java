package dev.undertone.app.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets ten frames a second through: a mood needs no more, and each reading costs processor time. It goes by the frames' own
 * times, so that a camera of any rate gives ten readings a second on average, or all its frames if it has fewer.
 */
final class ReadingPace {

    static final Duration BETWEEN = Duration.ofMillis(100);

    /** Timestamps are rounded: a frame that is early by less than this is the one that was meant. */
    private static final Duration TOLERANCE = Duration.ofMillis(5);

    private @Nullable Duration due;

    /** Whether the frame of this time is to be read. Times rise, except where a film begins again. */
    boolean isDue(Duration time) {
        Duration expected = due;
        if (expected == null || beganAgain(time, expected)) {
            due = time.plus(BETWEEN);
            return true;
        }
        Duration late = time.minus(expected).plus(TOLERANCE);
        if (late.isNegative()) {
            return false;
        }
        // After a gap nothing is made up for.
        due = late.compareTo(BETWEEN) > 0 ? time.plus(BETWEEN) : expected.plus(BETWEEN);
        return true;
    }

    private static boolean beganAgain(Duration time, Duration expected) {
        return time.compareTo(expected.minus(BETWEEN).minus(TOLERANCE)) < 0;
    }
}
