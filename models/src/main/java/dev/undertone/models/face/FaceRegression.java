package dev.undertone.models.face;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the eyes of a face whose place is roughly known, and says how much it looks like a face.
 *
 * <p>Each step cuts the square upright, describes it by {@link GradientHistograms} and moves to the eyes that a linear
 * function of that description gives, so that the next step starts nearer (supervised descent; Xiong and De la Torre, CVPR
 * 2013). A last linear function separates faces from windows that are none.
 */
public final class FaceRegression {

    /** How far below the eyes the middle of the square lies, in its sides. */
    static final double DROP = 0.13;

    private static final String FILE = "face-regression.bin";
    private static final int COORDINATES = 4;

    private final List<float[][]> steps;
    private final float[] likeness;

    /**
     * @param steps for each step the weights of four functions: left eye across and down, right eye across and down, in sides
     *     of the square from its middle
     * @param likeness the weights of the function that is above 0 for faces, below 0 for others
     */
    public FaceRegression(List<float[][]> steps, float[] likeness) {
        this.steps = List.copyOf(steps);
        this.likeness = likeness.clone();
    }

    /** Reads the weights that come with the program. */
    static FaceRegression load() {
        try (InputStream file = Objects.requireNonNull(FaceRegression.class.getResourceAsStream(FILE), FILE);
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            int count = in.readInt();
            List<float[][]> steps = new ArrayList<>();
            for (int step = 0; step < count; step++) {
                float[][] weights = new float[COORDINATES][];
                for (int i = 0; i < COORDINATES; i++) {
                    weights[i] = read(in);
                }
                steps.add(weights);
            }
            return new FaceRegression(steps, read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is damaged", e);
        }
    }

    /** Writes the weights as {@code face-regression.bin} holds them: big-endian, counts as ints. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(steps.size());
        for (float[][] step : steps) {
            for (float[] weights : step) {
                write(weights, out);
            }
        }
        write(likeness, out);
    }

    /** How many values {@link #describe} gives. */
    public static int length() {
        return GradientHistograms.LENGTH;
    }

    /** The description of a square from which the functions are learnt. */
    public static float[] describe(GreyPicture picture, FacePlace place) {
        return GradientHistograms.of(picture.sketch(place, GradientHistograms.SIZE));
    }

    /** The eyes of the face in a square. */
    public Eyes eyes(GreyPicture picture, FacePlace place) {
        FacePlace present = place;
        Eyes eyes = null;
        for (float[][] step : steps) {
            if (eyes != null) {
                present = aligned(present, eyes);
            }
            float[] description = describe(picture, present);
            double leftAcross = product(step[0], description);
            double leftDown = product(step[1], description);
            double rightAcross = product(step[2], description);
            double rightDown = product(step[3], description);
            eyes = new Eyes(
                    present.x(leftAcross, leftDown),
                    present.y(leftAcross, leftDown),
                    present.x(rightAcross, rightDown),
                    present.y(rightAcross, rightDown));
        }
        return Objects.requireNonNull(eyes, "a regression has steps");
    }

    /** The square that stands right for these eyes: turned with them, below them, and of its own size. */
    public static FacePlace aligned(FacePlace place, Eyes eyes) {
        FacePlace turned = eyes.square(place.side());
        return new FacePlace(turned.x(0, DROP), turned.y(0, DROP), place.side(), turned.roll());
    }

    /** How much what stands in an {@linkplain #aligned aligned} square looks like a face: about 1 for most, -1 for others. */
    public double likeness(GreyPicture picture, FacePlace place) {
        return product(likeness, describe(picture, place));
    }

    private static double product(float[] weights, float[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    private static float[] read(DataInputStream in) throws IOException {
        float[] weights = new float[in.readInt()];
        if (weights.length != GradientHistograms.LENGTH) {
            throw new IOException(FILE + " describes faces by " + weights.length + " values");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return weights;
    }

    private static void write(float[] weights, DataOutputStream out) throws IOException {
        out.writeInt(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }
}
