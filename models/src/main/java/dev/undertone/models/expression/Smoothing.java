package dev.undertone.models.expression;

import dev.undertone.models.EmotionScores;
import java.time.Duration;

/** Makes one estimate of a face's expression out of readings that flicker. It belongs to one thread. */
public interface Smoothing {

    /**
     * Takes a reading in.
     *
     * @param elapsed since the reading before, 0 or more; of no account for the first
     * @return the estimate from now on
     */
    EmotionScores take(EmotionScores reading, Duration elapsed);

    /** Forgets what was taken in: another face, or the same after a pause. */
    void forget();
}
