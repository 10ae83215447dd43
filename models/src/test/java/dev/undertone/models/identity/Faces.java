package dev.undertone.models.identity;

import dev.undertone.models.face.FaceQuality;
import java.util.random.RandomGenerator;

/** Embeddings of made-up people, and how well they are seen. */
final class Faces {

    static final double THRESHOLD = 0.5;
    static final FaceQuality GOOD = new FaceQuality(90, 120, 40, 0.3, 0, 0.38, 0.6);
    static final FaceQuality DARK = new FaceQuality(90, 20, 8, 0.3, 0, 0.38, 0.6);
    static final FaceQuality SMALL = new FaceQuality(30, 120, 40, 0.3, 0, 0.38, 0.6);
    static final FaceQuality BLURRED = new FaceQuality(90, 120, 40, 0.01, 0, 0.38, 0.6);

    private static final int DIMENSIONS = 64;
    private static final float NOISE = 0.06f;

    private Faces() {}

    /** A picture of a person: near to all others of the same number, far from those of others. */
    static FaceEmbedding of(int person, RandomGenerator random) {
        float[] vector = new float[DIMENSIONS];
        vector[person] = 1;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] += NOISE * (float) random.nextGaussian();
        }
        return FaceEmbedding.of(vector);
    }
}
