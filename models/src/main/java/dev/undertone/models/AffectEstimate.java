package dev.undertone.models;

/**
 * A point on the circumplex that is known only so well: a normal distribution on each axis.
 *
 * @param affect the likeliest point
 * @param valenceDeviation the standard deviation of valence, above 0; {@link #UNKNOWN}'s where nothing is known
 * @param arousalDeviation the standard deviation of arousal, likewise
 */
public record AffectEstimate(Affect affect, double valenceDeviation, double arousalDeviation) {

    /**
     * As much as is known of any song: each side of an axis is as likely as the other, and its ends likelier than its middle,
     * in proportion to the distance from it; a deviation of 1 / √2.
     */
    public static final AffectEstimate UNKNOWN = new AffectEstimate(Affect.NEUTRAL, Math.sqrt(0.5), Math.sqrt(0.5));

    /** How far from its place on the circumplex a song of an emotion still expresses it, as a standard deviation. */
    private static final double REACH = 0.35;

    /**
     * @throws IllegalArgumentException if a deviation is not above 0
     */
    public AffectEstimate {
        if (!(valenceDeviation > 0 && arousalDeviation > 0)) {
            throw new IllegalArgumentException(
                    "deviations are above 0, but were " + valenceDeviation + " and " + arousalDeviation);
        }
    }

    /** What this and an independent estimate say together: the product of both distributions. */
    public AffectEstimate combinedWith(AffectEstimate other) {
        double valenceShare = share(valenceDeviation, other.valenceDeviation);
        double arousalShare = share(arousalDeviation, other.arousalDeviation);
        return new AffectEstimate(
                new Affect(
                        between(affect.valence(), other.affect.valence(), valenceShare),
                        between(affect.arousal(), other.affect.arousal(), arousalShare)),
                other.valenceDeviation * Math.sqrt(valenceShare),
                other.arousalDeviation * Math.sqrt(arousalShare));
    }

    /**
     * How likely each emotion is: the density of the estimate at its place on the circumplex, where each emotion reaches
     * some way around its place.
     */
    public EmotionScores scores() {
        double[] weights = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) {
            weights[emotion.ordinal()] = Math.exp(-0.5
                    * (squared(affect.valence() - emotion.affect().valence(), valenceDeviation)
                            + squared(affect.arousal() - emotion.affect().arousal(), arousalDeviation)));
        }
        return EmotionScores.fromWeights(weights);
    }

    /** The weight of the other one, where each weighs as much as it is exact. */
    private static double share(double deviation, double other) {
        return deviation * deviation / (deviation * deviation + other * other);
    }

    private static double between(double one, double other, double share) {
        return Math.clamp((1 - share) * one + share * other, -1, 1);
    }

    private static double squared(double distance, double deviation) {
        return distance * distance / (deviation * deviation + REACH * REACH);
    }
}
