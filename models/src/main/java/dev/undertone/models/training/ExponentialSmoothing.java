package dev.undertone.models.training;

import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.Smoothing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A mean whose weights fall exponentially with the age of a reading, whatever the time between two readings. */
final class ExponentialSmoothing implements Smoothing {

    private final double timeConstant;
    private @Nullable EmotionScores smoothed;

    /**
     * @param timeConstant after which a new expression makes up 63 % of the estimate; above 0
     */
    ExponentialSmoothing(Duration timeConstant) {
        this.timeConstant = seconds(timeConstant);
    }

    @Override
    public EmotionScores take(EmotionScores reading, Duration elapsed) {
        EmotionScores before = smoothed;
        double share = 1 - Math.exp(-seconds(elapsed) / timeConstant);
        EmotionScores after = before == null ? reading : before.mixedWith(reading, share);
        smoothed = after;
        return after;
    }

    @Override
    public void forget() {
        smoothed = null;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
