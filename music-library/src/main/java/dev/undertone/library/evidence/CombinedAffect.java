package dev.undertone.library.evidence;

import dev.undertone.library.EvidenceSource;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import org.jspecify.annotations.Nullable;

/**
 * What all that is known of a song says together.
 *
 * @param estimate {@link AffectEstimate#UNKNOWN} where nothing is known
 * @param source the one that says most
 * @param named the emotion that the listener named or, where they said nothing, the mood tag; null where none is named
 */
public record CombinedAffect(
        AffectEstimate estimate,
        EvidenceSource source,
        @Nullable Emotion named) {

    /** What is known of a song of which nobody said anything. */
    public static final CombinedAffect NOTHING =
            new CombinedAffect(AffectEstimate.UNKNOWN, EvidenceSource.UNKNOWN, null);

    /** How many times an emotion counts in the scores that a mood tag names. */
    static final double NAMED_ODDS = 4;

    /** How likely each emotion is. */
    public EmotionScores scores() {
        if (source == EvidenceSource.UNKNOWN) {
            return EmotionScores.UNIFORM;
        }
        if (named == null) {
            return estimate.scores();
        }
        if (source == EvidenceSource.BY_HAND) {
            return EmotionScores.certain(named);
        }
        double[] weights = estimate.scores().toArray();
        weights[named.ordinal()] *= NAMED_ODDS;
        return EmotionScores.fromWeights(weights);
    }

    /** The likeliest emotion; null where nothing is known but what songs like it are like. */
    public @Nullable Emotion strongest() {
        return source.isOfTheSong() ? scores().strongest() : null;
    }
}
