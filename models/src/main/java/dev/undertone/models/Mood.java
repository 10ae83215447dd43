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

    /** How surely a mood is where it is at best: a standard deviation. */
    private static final double SHARPEST = 0.1;

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

    /**
     * The place on the circumplex, and how surely it is there: the deviation of the emotions' places by their scores, and at
     * least what tells two moods apart.
     */
    public AffectEstimate estimate() {
        Affect centre = affect();
        double valence = SHARPEST * SHARPEST;
        double arousal = SHARPEST * SHARPEST;
        for (Emotion each : Emotion.values()) {
            valence += scores.of(each) * Math.pow(each.affect().valence() - centre.valence(), 2);
            arousal += scores.of(each) * Math.pow(each.affect().arousal() - centre.arousal(), 2);
        }
        return new AffectEstimate(centre, Math.sqrt(valence), Math.sqrt(arousal));
    }

    /** The emotion's adjective, or {@code unsure}. */
    public String word() {
        return emotion == null ? "unsure" : emotion.word();
    }
}
