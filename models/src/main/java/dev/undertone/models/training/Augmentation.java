package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import java.util.random.RandomGenerator;

/**
 * Makes each picture look a little different every time it is learnt from: turned, stretched, shifted, mirrored, lit
 * otherwise and partly covered.
 */
final class Augmentation {

    private static final int SIZE = FaceCrop.SIZE;
    private static final double ROTATION = Math.toRadians(15);
    private static final double LOG_SCALE = 0.16;
    private static final double LOG_ASPECT = 0.06;
    private static final double SHEAR = 0.08;
    private static final double SHIFT = 4;
    private static final double LOG_GAMMA = 0.3;
    private static final double CONTRAST = 0.25;
    private static final double BRIGHTNESS = 0.25;
    private static final double ERASING_CHANCE = 0.3;
    private static final double ERASED_LEAST = 0.02;
    private static final double ERASED_MOST = 0.18;

    private final RandomGenerator random;
    private final double strength;

    /**
     * @param random the same generator in the same state gives the same pictures
     * @param strength of every change, 1 for all of it
     */
    Augmentation(RandomGenerator random, double strength) {
        this.random = random;
        this.strength = strength;
    }

    /** Writes a changed copy of a picture, ready for the network, into {@code target} from {@code offset} on. */
    void apply(FacePhoto photo, float[] target, int offset) {
        float[] warped = warp(photo.grey());
        double gamma = Math.exp(symmetric(LOG_GAMMA));
        for (int i = 0; i < warped.length; i++) {
            warped[i] = (float) (255 * Math.pow(warped[i] / 255, gamma));
        }
        FaceCrop.of(warped).copyTo(target, offset);
        double contrast = 1 + symmetric(CONTRAST);
        double brightness = symmetric(BRIGHTNESS);
        for (int i = offset; i < offset + SIZE * SIZE; i++) {
            target[i] = (float) (target[i] * contrast + brightness);
        }
        if (random.nextDouble() < ERASING_CHANCE * strength) {
            erase(target, offset);
        }
    }

    private float[] warp(byte[] grey) {
        double angle = symmetric(ROTATION);
        double scale = Math.exp(symmetric(LOG_SCALE));
        double aspect = Math.exp(symmetric(LOG_ASPECT));
        double shear = symmetric(SHEAR);
        double shiftX = symmetric(SHIFT);
        double shiftY = symmetric(SHIFT);
        double mirror = random.nextBoolean() ? -1 : 1;

        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double xx = mirror * (cos + shear * sin) * scale * aspect;
        double xy = mirror * (-sin + shear * cos) * scale;
        double yx = sin * scale * aspect;
        double yy = cos * scale;
        double centre = (SIZE - 1) / 2.0;
        float[] warped = new float[SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double fromX = xx * (x - centre) + xy * (y - centre) + centre + shiftX;
                double fromY = yx * (x - centre) + yy * (y - centre) + centre + shiftY;
                warped[y * SIZE + x] = sample(grey, fromX, fromY);
            }
        }
        return warped;
    }

    /** Bilinear; beyond the edge the nearest pixel of the edge goes on. */
    private static float sample(byte[] grey, double x, double y) {
        double inX = Math.clamp(x, 0, SIZE - 1.0);
        double inY = Math.clamp(y, 0, SIZE - 1.0);
        int left = Math.min((int) inX, SIZE - 2);
        int top = Math.min((int) inY, SIZE - 2);
        float right = (float) (inX - left);
        float down = (float) (inY - top);
        int at = top * SIZE + left;
        float above = (grey[at] & 0xff) * (1 - right) + (grey[at + 1] & 0xff) * right;
        float below = (grey[at + SIZE] & 0xff) * (1 - right) + (grey[at + SIZE + 1] & 0xff) * right;
        return above * (1 - down) + below * down;
    }

    /** Zhong et al., "Random erasing data augmentation", AAAI 2020: a rectangle of noise. */
    private void erase(float[] target, int offset) {
        double area = SIZE * SIZE * (ERASED_LEAST + (ERASED_MOST - ERASED_LEAST) * random.nextDouble());
        double ratio = Math.exp((random.nextDouble() * 2 - 1) * Math.log(3));
        int width = Math.clamp(Math.round(Math.sqrt(area * ratio)), 1, SIZE);
        int height = Math.clamp(Math.round(Math.sqrt(area / ratio)), 1, SIZE);
        int left = random.nextInt(SIZE - width + 1);
        int top = random.nextInt(SIZE - height + 1);
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                target[offset + y * SIZE + x] = (float) random.nextGaussian();
            }
        }
    }

    private double symmetric(double most) {
        return (random.nextDouble() * 2 - 1) * most * strength;
    }
}
