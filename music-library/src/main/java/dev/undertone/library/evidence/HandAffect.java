package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the listener said of a song.
 *
 * @param emotion the one that they named; null where they gave a point
 * @param affect the point; the emotion's where they named one
 * @param made when
 */
public record HandAffect(@Nullable Emotion emotion, Affect affect, Instant made) {

    private static final double POINT_DEVIATION = 0.1;
    private static final double EMOTION_DEVIATION = 0.2;

    /** They named an emotion. */
    public static HandAffect of(Emotion emotion, Instant made) {
        return new HandAffect(emotion, emotion.affect(), made);
    }

    /** They gave a point. */
    public static HandAffect of(Affect affect, Instant made) {
        return new HandAffect(null, affect, made);
    }

    AffectEstimate estimate() {
        double deviation = emotion == null ? POINT_DEVIATION : EMOTION_DEVIATION;
        return new AffectEstimate(affect, deviation, deviation);
    }

    String detail() {
        return emotion == null ? "" : emotion.word();
    }
}
