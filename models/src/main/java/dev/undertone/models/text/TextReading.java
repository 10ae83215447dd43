package dev.undertone.models.text;

import dev.undertone.models.AffectEstimate;
import dev.undertone.models.EmotionScores;

/**
 * What a text says of its writer's mood.
 *
 * @param scores how likely each emotion is; nearly the same for all where the text tells nothing
 * @param affect where the text lies on the circumplex, and how well that is known
 * @param confidence how likely the strongest emotion is right, 0 to 1; low for a text that is empty, in another language than
 *     English, or of words that the model does not know
 */
public record TextReading(EmotionScores scores, AffectEstimate affect, double confidence) {

    /** Nothing was written, or nothing that can be read. */
    public static final TextReading NOTHING = new TextReading(EmotionScores.UNIFORM, AffectEstimate.UNKNOWN, 0);

    /**
     * @throws IllegalArgumentException if the confidence is not within 0..1
     */
    public TextReading {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in 0..1, but was " + confidence);
        }
    }
}
