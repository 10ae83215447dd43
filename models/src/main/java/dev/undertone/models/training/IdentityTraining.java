package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.FaceProjection;
import dev.undertone.models.identity.HeadPose;
import dev.undertone.models.identity.LocalBinaryPatterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;

/**
 * Learns from pictures of many people, one of each, what tells people apart.
 *
 * <p>Every face is shown several times by {@link FaceRendering}. How these pictures of one face differ is what does not
 * matter; {@link PersonDiscriminants} keeps the directions in which faces differ otherwise. A ridge regression on the same
 * pictures, whose turns are known, gives the pose of a head.
 */
final class IdentityTraining {

    private static final double MOST_FORESHORTENED = 55;
    private static final double POSE_PENALTY = 1e-3;

    /** Correlation of an evenly lit face with its mirror image, from which on it is taken to look straight ahead. */
    private static final double STRAIGHT_SYMMETRY = 0.6;

    /** From one picture to the next, so that what is behind a face comes from a picture that has nothing to do with it. */
    private static final int BACKGROUND_STEP = 7919;

    private final int views;
    private final int components;
    private final int dimensions;
    private final long seed;

    /**
     * @param views pictures rendered of each face, 2 or more
     * @param components principal components that the discriminants are sought in
     * @param dimensions of an embedding
     */
    IdentityTraining(int views, int components, int dimensions, long seed) {
        this.views = views;
        this.components = components;
        this.dimensions = dimensions;
        this.seed = seed;
    }

    /** Learns; the same faces and seed give the same functions. */
    FaceProjection fit(List<FramedFace> faces) {
        List<QuantizedDescription> descriptions = new ArrayList<>();
        List<HeadPose> poses = new ArrayList<>();
        render(faces, descriptions, poses);
        PrincipalComponents principal = PrincipalComponents.of(everyNth(descriptions, views), components, seed);
        float[][] coordinates = principal.coordinates(descriptions);

        PersonDiscriminants discriminants = new PersonDiscriminants(components);
        for (int face = 0; face < faces.size(); face++) {
            discriminants.add(Arrays.copyOfRange(coordinates, face * views, (face + 1) * views));
        }
        float[][] pose = fitPose(faces, principal, coordinates, poses);
        return projection(principal, discriminants.directions(dimensions), pose);
    }

    /**
     * Heads that looked straight ahead before they were turned have a known pose; photographs of them, turned as flat things,
     * have none.
     */
    private float[][] fitPose(
            List<FramedFace> faces, PrincipalComponents principal, float[][] coordinates, List<HeadPose> poses) {
        RandomGenerator random = new SplittableRandom(seed + 1);
        FaceRendering rendering = new FaceRendering(random);
        RidgeRegression regression = new RidgeRegression(components + 1, 2);
        for (int face = 0; face < faces.size(); face++) {
            if (isStraight(faces.get(face))) {
                for (int at = face * views; at < (face + 1) * views; at++) {
                    regression.add(
                            withConstant(coordinates[at]),
                            poses.get(at).yaw(),
                            poses.get(at).pitch());
                }
                FramedFace behind = faces.get((face + BACKGROUND_STEP) % faces.size());
                float[] photograph =
                        rendering.photograph(faces.get(face), behind, MOST_FORESHORTENED * random.nextDouble());
                float[] description = LocalBinaryPatterns.of(FaceCrop.of(photograph));
                regression.add(withConstant(principal.coordinates(description)), 0, 0);
            }
        }
        return regression.solve(POSE_PENALTY);
    }

    private static float[] withConstant(float[] values) {
        float[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = 1;
        return longer;
    }

    private static <T> List<T> everyNth(List<T> list, int n) {
        return IntStream.range(0, list.size() / n)
                .mapToObj(i -> list.get(i * n))
                .toList();
    }

    private void render(List<FramedFace> faces, List<QuantizedDescription> descriptions, List<HeadPose> poses) {
        RandomGenerator random = new SplittableRandom(seed);
        FaceRendering rendering = new FaceRendering(random);
        try (ProgressBar bar = TrainingBar.of("Rendering", faces.size())) {
            for (int face = 0; face < faces.size(); face++) {
                FramedFace behind = faces.get((face + BACKGROUND_STEP) % faces.size());
                for (int view = 0; view < views; view++) {
                    HeadPose pose = rendering.pose();
                    float[] shown = rendering.of(faces.get(face), behind, pose);
                    descriptions.add(new QuantizedDescription(LocalBinaryPatterns.of(FaceCrop.of(shown))));
                    poses.add(pose);
                }
                bar.step();
            }
        }
    }

    /** The pose of a rendered head is known where the head looked straight ahead before. */
    private static boolean isStraight(FramedFace face) {
        float[] seen = face.crop().toArray();
        float[] mirrored = face.crop().mirrored().toArray();
        double correlation = 0;
        for (int i = 0; i < seen.length; i++) {
            correlation += seen[i] * mirrored[i] / (double) seen.length;
        }
        return correlation > STRAIGHT_SYMMETRY;
    }

    private FaceProjection projection(PrincipalComponents principal, double[][] directions, float[][] pose) {
        int length = principal.mean().length;
        float[][] weights = new float[dimensions + 2][length];
        float[] constants = new float[dimensions + 2];
        for (int k = 0; k < weights.length; k++) {
            double constant = k < dimensions ? 0 : pose[k - dimensions][components];
            double[] sums = new double[length];
            for (int j = 0; j < components; j++) {
                double weight = k < dimensions ? directions[k][j] : pose[k - dimensions][j];
                float[] direction = principal.directions()[j];
                for (int i = 0; i < length; i++) {
                    sums[i] += weight * direction[i];
                }
            }
            for (int i = 0; i < length; i++) {
                weights[k][i] = (float) sums[i];
                constant -= sums[i] * principal.mean()[i];
            }
            constants[k] = (float) constant;
        }
        return new FaceProjection(weights, constants);
    }
}
