package dev.undertone.models.song;

import dev.undertone.models.Affect;
import java.util.Optional;

/**
 * The quadrants of Russell's circumplex, counted as in the 4Q Audio Emotion data set (Panda, Malheiro and Paiva, "Novel audio
 * features for music emotion recognition", IEEE Transactions on Affective Computing, 2018).
 */
public enum Quadrant {
    /** Pleasant and excited. */
    Q1(1, 1),
    /** Unpleasant and excited. */
    Q2(-1, 1),
    /** Unpleasant and calm. */
    Q3(-1, -1),
    /** Pleasant and calm. */
    Q4(1, -1);

    private final Affect corner;

    Quadrant(double valence, double arousal) {
        corner = new Affect(valence, arousal);
    }

    /** The point of the quadrant that lies farthest out: each coordinate is -1 or 1. */
    public Affect corner() {
        return corner;
    }

    /** The quadrant that is written {@code Q1} to {@code Q4}. */
    public static Optional<Quadrant> ofName(String name) {
        for (Quadrant quadrant : values()) {
            if (quadrant.name().equals(name.strip())) {
                return Optional.of(quadrant);
            }
        }
        return Optional.empty();
    }
}
