package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the present mood lies.
 *
 * @param estimate the centroid of its scores, and how far they spread around it
 * @param emotion null when unsure
 */
record MoodPlace(AffectEstimate estimate, @Nullable Emotion emotion) {

    private static final double LEAST_DEVIATION = 0.02;

    /** Null where nothing was read or said. */
    static @Nullable MoodPlace of(Mood mood) {
        if (Objects.equals(mood, Mood.UNKNOWN)) {
            return null;
        }
        EmotionScores scores = mood.scores();
        return new MoodPlace(
                new AffectEstimate(
                        scores.affect(), deviation(scores, Affect::valence), deviation(scores, Affect::arousal)),
                mood.emotion());
    }

    private static double deviation(EmotionScores scores, ToDoubleFunction<Affect> axis) {
        double mean = axis.applyAsDouble(scores.affect());
        double variance = 0;
        for (Emotion emotion : Emotion.values()) {
            double distance = axis.applyAsDouble(emotion.affect()) - mean;
            variance += scores.of(emotion) * distance * distance;
        }
        return Math.max(LEAST_DEVIATION, Math.sqrt(variance));
    }
}
