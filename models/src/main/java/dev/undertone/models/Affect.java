package dev.undertone.models;

/**
 * A point on Russell's circumplex.
 *
 * @param valence from unpleasant, -1, to pleasant, 1
 * @param arousal from calm, -1, to excited, 1
 */
public record Affect(double valence, double arousal) {

    /** Neither pleasant nor unpleasant, neither calm nor excited. */
    public static final Affect NEUTRAL = new Affect(0, 0);

    /**
     * @throws IllegalArgumentException if a coordinate is not a number within -1..1
     */
    public Affect {
        if (!(valence >= -1 && valence <= 1 && arousal >= -1 && arousal <= 1)) {
            throw new IllegalArgumentException(
                    "valence and arousal lie in -1..1, but were " + valence + " and " + arousal);
        }
    }

    /** The Euclidean distance to another point, 0 to 2 √2. */
    public double distanceTo(Affect other) {
        return Math.hypot(valence - other.valence, arousal - other.arousal);
    }
}
