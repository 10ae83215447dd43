package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;

/**
 * What a tempo tag says: of arousal a little, of valence nothing. Fast music is heard as more aroused (Gabrielsson and
 * Lindström, "The role of structure in the musical expression of emotions", 2010), and a change by a ratio is heard as the same
 * change wherever it begins, so arousal rises with the tempo's logarithm: 0 at 110 beats a minute, 0.4 at twice that. The numbers
 * are our own judgement; they are small because a tagged tempo is often half or twice the one that is felt.
 */
final class TempoPrior {

    private static final double MIDDLE = 110;
    private static final double PER_DOUBLING = 0.4;
    private static final double MOST = 0.4;
    private static final double DEVIATION = 0.5;

    private TempoPrior() {}

    static AffectEstimate estimate(double beatsPerMinute) {
        double doublings = Math.log(beatsPerMinute / MIDDLE) / Math.log(2);
        double arousal = Math.clamp(PER_DOUBLING * doublings, -MOST, MOST);
        return new AffectEstimate(new Affect(0, arousal), AffectEstimate.UNKNOWN.valenceDeviation(), DEVIATION);
    }
}
