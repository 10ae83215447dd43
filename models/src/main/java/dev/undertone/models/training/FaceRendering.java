package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.HeadPose;
import java.util.random.RandomGenerator;

/**
 * Shows the face of one picture as another picture of the same person might: turned a little to the side or up, lit from
 * elsewhere, with another expression, framed less exactly, blurred, dim and grainy.
 *
 * <p>It stands in for second pictures of a person, which FER2013 does not have. A head is taken for a paraboloid with a nose,
 * which is turned about its middle; an expression is a smooth random shift of its lower half.
 */
final class FaceRendering {

    private static final int SIZE = FaceCrop.SIZE;

    // The head, in sides of the square: how deep, half how wide and half how high.
    private static final double DEPTH = 0.34;
    private static final double HALF_WIDTH = 0.52;
    private static final double HALF_HEIGHT = 0.8;
    private static final double NOSE_DEPTH = 0.1;
    private static final double NOSE_WIDTH = 0.08;
    private static final double NOSE_HEIGHT = 0.13;
    private static final double NOSE_DOWN = 0.07;
    private static final double EYES_DOWN = -0.134;
    private static final double EDGE = 0.65;
    private static final int ROUNDS = 5;

    private static final double YAW = Math.toRadians(20);
    private static final double PITCH = Math.toRadians(13);
    private static final double MOST_YAW = Math.toRadians(40);
    private static final double MOST_PITCH = Math.toRadians(26);
    private static final double ROLL = Math.toRadians(3);
    private static final double SHIFT = 0.018;
    private static final double LOG_SCALE = 0.05;
    private static final double LOG_ASPECT = 0.03;

    /** Deviations of the random shift of the grid's rows, from the brows to the chin. */
    private static final double[] EXPRESSION = {0.008, 0.014, 0.01, 0.022, 0.028};

    private static final double JAW = 0.035;
    private static final double MOUTH_DOWN = 0.24;

    private static final double NEW_BACKGROUND_CHANCE = 0.7;
    private static final double HEAD_WIDTH = 0.42;
    private static final double HEAD_HEIGHT = 0.55;
    private static final double HEAD_DOWN = 0.04;
    private static final double HEAD_EDGE = 0.2;

    private static final double SIDE_LIGHT = 0.7;
    private static final double LOG_GAMMA = 0.5;
    private static final double LOG_CONTRAST = 0.6;
    private static final double MOST_BLUR = 1.0;
    private static final double MOST_GRAIN = 9;

    private final RandomGenerator random;

    /** @param random the same generator in the same state gives the same pictures */
    FaceRendering(RandomGenerator random) {
        this.random = random;
    }

    /** A pose as people before a screen have it: mostly straight, up to 40 degrees to the side and 26 up or down. */
    HeadPose pose() {
        return new HeadPose(
                Math.toDegrees(Math.clamp(YAW * random.nextGaussian(), -MOST_YAW, MOST_YAW)),
                Math.toDegrees(Math.clamp(PITCH * random.nextGaussian(), -MOST_PITCH, MOST_PITCH)));
    }

    /**
     * Another picture of the same face, its head turned from where it is.
     *
     * @param face to be shown
     * @param behind what is seen behind it in its place
     * @param pose how far it is turned
     * @return 48x48 brightness values, 0 to 255
     */
    float[] of(FramedFace face, FramedFace behind, HeadPose pose) {
        return of(face, behind, new Warp(pose, 0));
    }

    /**
     * The picture of a photograph of the face, which was turned about the upright axis as a flat thing.
     *
     * @param degrees that the photograph is turned by, less than 90
     * @return 48x48 brightness values, 0 to 255
     */
    float[] photograph(FramedFace face, FramedFace behind, double degrees) {
        return of(face, behind, new Warp(new HeadPose(0, 0), degrees));
    }

    private float[] of(FramedFace face, FramedFace behind, Warp warp) {
        Light light = new Light(
                SIDE_LIGHT * random.nextGaussian() * random.nextDouble(),
                SIDE_LIGHT * random.nextGaussian() * random.nextDouble());
        double gamma = Math.exp(LOG_GAMMA * symmetric());
        float[] shown = warp(face, behind, warp, light);
        for (int i = 0; i < shown.length; i++) {
            shown[i] = (float) (255 * Math.pow(Math.clamp(shown[i] / 255, 0, 1), gamma));
        }
        if (random.nextBoolean()) {
            GaussianBlur.apply(shown, SIZE, 0.3 + MOST_BLUR * random.nextDouble());
        }
        double contrast = Math.exp(-LOG_CONTRAST * random.nextDouble());
        double grain = MOST_GRAIN * contrast * random.nextDouble() * random.nextDouble();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = (float) Math.clamp(128 + contrast * (shown[i] - 128) + grain * random.nextGaussian(), 0, 255);
        }
        return shown;
    }

    private float[] warp(FramedFace face, FramedFace behind, Warp warp, Light light) {
        boolean elsewhere = random.nextDouble() < NEW_BACKGROUND_CHANCE;
        float[] shown = new float[SIZE * SIZE];
        double[] point = new double[2];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                double across = (column + 0.5) / SIZE - 0.5;
                double down = (row + 0.5) / SIZE - 0.5;
                warp.source(across, down, point);
                double grey = face.at(point[0], point[1]) * light.on(point[0], point[1]);
                double outside = elsewhere ? outside(point[0], point[1]) : 0;
                if (outside > 0) {
                    // Of the other picture a corner, so that no second face looks out from behind.
                    grey += outside * (behind.at(0.5 * across - 0.25, 0.5 * down - 0.25) - grey);
                }
                shown[row * SIZE + column] = (float) grey;
            }
        }
        return shown;
    }

    /** How much a point of the square belongs to what is behind the head, 0 to 1. */
    private static double outside(double across, double down) {
        double distance = Math.hypot(across / HEAD_WIDTH, (down - HEAD_DOWN) / HEAD_HEIGHT);
        return Math.clamp((distance - 1) / HEAD_EDGE, 0, 1);
    }

    private double symmetric() {
        return 2 * random.nextDouble() - 1;
    }

    /** How far before the middle of the head a point of the face lies. */
    private static double depth(double across, double down) {
        double nose = NOSE_DEPTH * Math.exp(-square(across / NOSE_WIDTH) - square((down - NOSE_DOWN) / NOSE_HEIGHT));
        return DEPTH * (1 - square(across / HALF_WIDTH) - square(down / HALF_HEIGHT)) + nose;
    }

    private static double square(double value) {
        return value * value;
    }

    /** Light from one side, on a matt head. */
    private record Light(double across, double down) {

        double on(double x, double y) {
            double slopeX = 2 * DEPTH * x / (HALF_WIDTH * HALF_WIDTH);
            double slopeY = 2 * DEPTH * y / (HALF_HEIGHT * HALF_HEIGHT);
            double length = Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
            return Math.max(0.2, 1 + (across * slopeX + down * slopeY) / length);
        }
    }

    /** From a place in the new picture to that in the old one. */
    private final class Warp {

        private static final int GRID = 5;

        private final double sinYaw;
        private final double cosYaw;
        private final double sinPitch;
        private final double cosPitch;
        private final double cosRoll;
        private final double sinRoll;
        private final double scaleX;
        private final double scaleY;
        private final double shiftX;
        private final double shiftY;
        private final double middleX;
        private final double middleY;
        private final double jaw;
        private final double[][] shifts = new double[2][GRID * GRID];

        Warp(HeadPose pose, double foreshortening) {
            double yaw = Math.toRadians(pose.yaw());
            double pitch = Math.toRadians(pose.pitch());
            sinYaw = Math.sin(yaw);
            cosYaw = Math.cos(yaw);
            sinPitch = Math.sin(pitch);
            cosPitch = Math.cos(pitch);
            double flat = Math.cos(Math.toRadians(foreshortening));
            double roll = ROLL * random.nextGaussian();
            // The frame goes by the eyes, which come nearer to each other as a head turns.
            double scale = Math.exp(LOG_SCALE * random.nextGaussian()) * Math.sqrt(cosYaw * flat);
            double aspect = Math.exp(LOG_ASPECT * random.nextGaussian());
            cosRoll = Math.cos(roll);
            sinRoll = Math.sin(roll);
            scaleX = scale * aspect / flat;
            scaleY = scale / aspect;
            shiftX = SHIFT * random.nextGaussian();
            shiftY = SHIFT * random.nextGaussian();
            double eyes = depth(0, EYES_DOWN) - NOSE_DEPTH / 4;
            middleX = eyes * sinYaw;
            middleY = EYES_DOWN * cosPitch - eyes * sinPitch - EYES_DOWN;
            jaw = JAW * Math.abs(random.nextGaussian()) * (random.nextDouble() < 0.75 ? 1 : -0.5);
            for (double[] direction : shifts) {
                for (int i = 0; i < direction.length; i++) {
                    direction[i] = EXPRESSION[i / GRID] * random.nextGaussian();
                }
            }
        }

        void source(double across, double down, double[] point) {
            double x = scaleX * (cosRoll * across - sinRoll * down) + shiftX + middleX;
            double y = scaleY * (sinRoll * across + cosRoll * down) + shiftY + middleY;
            double fromX = across;
            double fromY = down;
            for (int round = 0; round < ROUNDS; round++) {
                double z = depth(fromX, fromY);
                double nextX = (x - z * sinYaw) / cosYaw;
                double nextY = (y + z * sinPitch) / cosPitch;
                fromX = Math.clamp((fromX + 2 * nextX) / 3, -EDGE, EDGE);
                fromY = Math.clamp((fromY + 2 * nextY) / 3, -EDGE, EDGE);
            }
            double open = fromY > MOUTH_DOWN ? jaw * Math.min(1, (fromY - MOUTH_DOWN) / 0.1) : 0;
            double columns = Math.clamp((fromX + 0.5) * (GRID - 1), 0, GRID - 1.001);
            double rows = Math.clamp((fromY + 0.5) * (GRID - 1), 0, GRID - 1.001);
            point[0] = fromX + shift(shifts[0], columns, rows);
            point[1] = fromY + shift(shifts[1], columns, rows) - open;
        }

        private double shift(double[] grid, double columns, double rows) {
            int left = (int) columns;
            int top = (int) rows;
            double right = smooth(columns - left);
            double below = smooth(rows - top);
            int at = top * GRID + left;
            double upper = (1 - right) * grid[at] + right * grid[at + 1];
            double lower = (1 - right) * grid[at + GRID] + right * grid[at + GRID + 1];
            return (1 - below) * upper + below * lower;
        }

        private double smooth(double share) {
            return share * share * (3 - 2 * share);
        }
    }
}
