package dev.undertone.models;

import java.util.Locale;
import java.util.Optional;

/**
 * Ekman's six basic emotions and neutral, in the order of FER2013's labels with disgust second.
 *
 * <p>Each has its place on the circumplex of affect. The coordinates are those of Russell, "A circumplex model of
 * affect", Journal of Personality and Social Psychology 39 (1980), as valence and arousal in -1..1.
 */
public enum Emotion {
    ANGRY(-0.52, 0.58),
    DISGUSTED(-0.60, 0.35),
    FEARFUL(-0.34, 0.64),
    HAPPY(0.83, 0.53),
    NEUTRAL(0, 0),
    SAD(-0.65, -0.27),
    SURPRISED(0.16, 0.89);

    private final Affect affect;
    private final String word;

    Emotion(double valence, double arousal) {
        this.affect = new Affect(valence, arousal);
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /** Where this emotion lies on the circumplex. */
    public Affect affect() {
        return affect;
    }

    /** The emotion as a lower-case English adjective, the form used in files, tags and on the command line. */
    public String word() {
        return word;
    }

    /** The emotion named by an adjective such as {@code happy}, in any case; empty if there is none of that name. */
    public static Optional<Emotion> ofWord(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        for (Emotion emotion : values()) {
            if (emotion.word.equals(wanted)) {
                return Optional.of(emotion);
            }
        }
        return Optional.empty();
    }
}
