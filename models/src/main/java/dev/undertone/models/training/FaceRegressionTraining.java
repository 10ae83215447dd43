package dev.undertone.models.training;

import dev.undertone.models.face.Eyes;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FacePlace;
import dev.undertone.models.face.FaceRegression;
import dev.undertone.models.face.GreyPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Fits the regression of the eyes and of the likeness of a face to FER2013.
 *
 * <p>The eyes are first shown by OpenCV's cascade, where it finds both; a first fit then gives those of all other pictures,
 * of which those that agree with their mirror image join, among them closed eyes, glasses and heads half turned.
 */
final class FaceRegressionTraining {

    private static final int STEPS = 3;
    private static final int VIEWS = 4;
    private static final double PENALTY = 2e-3;
    private static final double GREATEST_DISAGREEMENT = 0.1;
    private static final int SIZE = FaceCrop.SIZE;

    private final RandomGenerator random;

    FaceRegressionTraining(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Fits to pictures; the same seed and pictures give the same weights. */
    FaceRegression fit(List<FacePhoto> photos) {
        List<Sample> clear = new ArrayList<>();
        List<GreyPicture> rest = new ArrayList<>();
        try (EyeCascade cascade = new EyeCascade()) {
            for (FacePhoto photo : photos) {
                GreyPicture picture = new GreyPicture(SIZE, SIZE, photo.grey());
                cascade.find(photo.grey(), SIZE)
                        .ifPresentOrElse(eyes -> clear.add(new Sample(picture, eyes)), () -> rest.add(picture));
            }
        }
        FaceRegression first = new FaceRegression(steps(clear), new float[FaceRegression.length()]);
        List<Sample> all = new ArrayList<>(clear);
        for (GreyPicture picture : rest) {
            Eyes eyes = first.eyes(picture, square());
            Eyes mirrored = mirrored(first.eyes(mirrored(picture), square()));
            double apart = Math.hypot(eyes.leftX() - mirrored.leftX(), eyes.leftY() - mirrored.leftY())
                    + Math.hypot(eyes.rightX() - mirrored.rightX(), eyes.rightY() - mirrored.rightY());
            if (apart < GREATEST_DISAGREEMENT * 2 * eyes.distance()) {
                all.add(new Sample(picture, middle(eyes, mirrored)));
            }
        }
        List<float[][]> steps = steps(all);
        return new FaceRegression(steps, likeness(all, steps));
    }

    private List<float[][]> steps(List<Sample> samples) {
        List<float[][]> steps = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            RidgeRegression regression = new RidgeRegression(FaceRegression.length(), 4);
            for (Sample sample : samples) {
                for (int view = 0; view < VIEWS; view++) {
                    Sample seen = varied(sample);
                    FacePlace place = disturbed(seen.eyes);
                    if (step > 0) {
                        FaceRegression before = new FaceRegression(steps, new float[FaceRegression.length()]);
                        place = FaceRegression.aligned(place, before.eyes(seen.picture, place));
                    }
                    regression.add(
                            FaceRegression.describe(seen.picture, place),
                            place.across(seen.eyes.leftX(), seen.eyes.leftY()),
                            place.down(seen.eyes.leftX(), seen.eyes.leftY()),
                            place.across(seen.eyes.rightX(), seen.eyes.rightY()),
                            place.down(seen.eyes.rightX(), seen.eyes.rightY()));
                }
            }
            steps.add(regression.solve(PENALTY));
        }
        return steps;
    }

    private float[] likeness(List<Sample> samples, List<float[][]> steps) {
        FaceRegression eyes = new FaceRegression(steps, new float[FaceRegression.length()]);
        RidgeRegression regression = new RidgeRegression(FaceRegression.length(), 1);
        for (Sample sample : samples) {
            for (int view = 0; view < VIEWS; view++) {
                Sample seen = varied(sample);
                add(regression, eyes, seen.picture, disturbed(seen.eyes), 1);
                add(regression, eyes, seen.picture, elsewhere(), -1);
            }
        }
        return regression.solve(PENALTY)[0];
    }

    private static void add(
            RidgeRegression regression, FaceRegression eyes, GreyPicture picture, FacePlace place, double target) {
        FacePlace aligned = FaceRegression.aligned(place, eyes.eyes(picture, place));
        regression.add(FaceRegression.describe(picture, aligned), target);
    }

    /** A face as a cascade gives it: its place is not quite right, and its roll hardly known. */
    private FacePlace disturbed(Eyes eyes) {
        double roll = eyes.roll() + Math.clamp(12 * random.nextGaussian(), -28, 28);
        double side = SIZE * Math.exp(0.08 * random.nextGaussian());
        return new FacePlace(
                SIZE / 2.0 + 0.05 * SIZE * random.nextGaussian(),
                SIZE / 2.0 + 0.05 * SIZE * random.nextGaussian(),
                side,
                roll);
    }

    /** A window that is no face: turned over, or a part of one. */
    private FacePlace elsewhere() {
        if (random.nextInt(3) == 0) {
            return new FacePlace(SIZE / 2.0, SIZE / 2.0, SIZE, 75 + 210 * random.nextDouble());
        }
        double side = SIZE * (0.3 + 0.35 * random.nextDouble());
        return new FacePlace(
                SIZE * (0.1 + 0.8 * random.nextDouble()),
                SIZE * (0.1 + 0.8 * random.nextDouble()),
                side,
                360 * random.nextDouble());
    }

    /** The face as another camera shows it: in a mirror, blurred, with grain. */
    private Sample varied(Sample sample) {
        Sample seen = random.nextBoolean() ? sample : new Sample(mirrored(sample.picture), mirrored(sample.eyes));
        if (random.nextInt(3) == 0) {
            return seen;
        }
        float[] values = FaceRegressionTraining.values(seen.picture);
        GaussianBlur.apply(values, SIZE, 0.3 + 1.2 * random.nextDouble());
        double grain = 8 * random.nextDouble();
        byte[] grey = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            grey[i] = (byte) Math.clamp(Math.round(values[i] + grain * random.nextGaussian()), 0, 255);
        }
        return new Sample(new GreyPicture(SIZE, SIZE, grey), seen.eyes);
    }

    private static float[] values(GreyPicture picture) {
        return picture.cut(square(), SIZE);
    }

    private static FacePlace square() {
        return new FacePlace(SIZE / 2.0, SIZE / 2.0, SIZE, 0);
    }

    private static GreyPicture mirrored(GreyPicture picture) {
        float[] values = values(picture);
        byte[] grey = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            grey[i] = (byte) Math.round(values[i / SIZE * SIZE + SIZE - 1 - i % SIZE]);
        }
        return new GreyPicture(SIZE, SIZE, grey);
    }

    private static Eyes mirrored(Eyes eyes) {
        return new Eyes(SIZE - eyes.rightX(), eyes.rightY(), SIZE - eyes.leftX(), eyes.leftY());
    }

    private static Eyes middle(Eyes one, Eyes other) {
        return new Eyes(
                (one.leftX() + other.leftX()) / 2,
                (one.leftY() + other.leftY()) / 2,
                (one.rightX() + other.rightX()) / 2,
                (one.rightY() + other.rightY()) / 2);
    }

    private record Sample(GreyPicture picture, Eyes eyes) {}
}
