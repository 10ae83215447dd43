package dev.undertone.models;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What many readings say together: one emotion, or unsure when they do not say.
 *
 * @param emotion the emotion shown, null when unsure
 * @param confidence the probability of that emotion, 0 to 1; when unsure, that of the likeliest one
 * @param scores the smoothed scores that the mood was taken from
 */
public record Mood(@Nullable Emotion emotion, double confidence, EmotionScores scores) {

    /** Nothing has been seen yet. */
    public static final Mood UNKNOWN = unsure(EmotionScores.UNIFORM);

    /** A mood that is read from scores. */
    public static Mood of(Emotion emotion, EmotionScores scores) {
        return new Mood(emotion, scores.of(emotion), scores);
    }

    /** The scores are too flat, too old or too poor to name an emotion. */
    public static Mood unsure(EmotionScores scores) {
        return new Mood(null, scores.of(scores.strongest()), scores);
    }

    /** A mood that the listener named. */
    public static Mood said(Emotion emotion) {
        return of(emotion, EmotionScores.certain(emotion));
    }

    /** Whether no emotion can be named. */
    public boolean isUnsure() {
        return emotion == null;
    }

    /** The emotion, empty when unsure. */
    public Optional<Emotion> known() {
        return Optional.ofNullable(emotion);
    }

    /** The place on the circumplex: the centroid of the scores, and the centre when unsure. */
    public Affect affect() {
        return emotion == null ? Affect.NEUTRAL : scores.affect();
    }

    /** The emotion's adjective, or {@code unsure}. */
    public String word() {
        return emotion == null ? "unsure" : emotion.word();
    }
}
