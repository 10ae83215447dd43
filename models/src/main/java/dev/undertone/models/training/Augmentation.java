package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Makes each picture look a little different every time it is learnt from: turned, stretched, shifted, mirrored, blurred,
 * lit otherwise, grainy and partly covered.
 */
final class Augmentation {

    private static final int SIZE = FaceCrop.SIZE;
    private static final double ROTATION = Math.toRadians(20);
    private static final double LOG_SCALE = 0.16;
    private static final double LOG_ASPECT = 0.06;
    private static final double SHEAR = 0.08;
    private static final double SHIFT = 4;
    private static final double BLUR_CHANCE = 0.3;
    private static final double BLUR_LEAST = 0.5;
    private static final double BLUR_MOST = 1.8;
    private static final double LOG_GAMMA = 0.6;
    private static final double BAND_CHANCE = 0.08;
    private static final double BAND_LEAST = 0.15;
    private static final double BAND_MOST = 0.3;
    private static final double CONTRAST = 0.25;
    private static final double BRIGHTNESS = 0.25;
    private static final double GRAIN_CHANCE = 0.2;
    private static final double GRAIN_MOST = 0.35;
    private static final double ERASING_CHANCE = 0.25;
    private static final double ERASED_LEAST = 0.02;
    private static final double ERASED_MOST = 0.18;

    private final RandomGenerator random;
    private final double strength;
    private final int size;

    /**
     * @param random the same generator in the same state gives the same pictures
     * @param strength of every change but the blur, 1 for all of it
     * @param size of the pictures made, in pixels from edge to edge
     */
    Augmentation(RandomGenerator random, double strength, int size) {
        this.random = random;
        this.strength = strength;
        this.size = size;
    }

    /** Writes a changed copy of a picture, ready for the network, into {@code target} from {@code offset} on. */
    void apply(FacePhoto photo, float[] target, int offset) {
        float[] picture = warp(photo.grey());
        // As often in the gentle epochs: a webcam's picture does not grow sharper towards the end.
        if (random.nextDouble() < BLUR_CHANCE) {
            double sigma = BLUR_LEAST + (BLUR_MOST - BLUR_LEAST) * random.nextDouble();
            GaussianBlur.apply(picture, size, sigma * size / SIZE);
        }
        double gamma = Math.exp(symmetric(LOG_GAMMA));
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (float) (255 * Math.pow(picture[i] / 255, gamma));
        }
        if (happens(BAND_CHANCE)) {
            darken(picture);
        }
        FaceCrop.evenLight(picture, size);
        double contrast = 1 + symmetric(CONTRAST);
        double brightness = symmetric(BRIGHTNESS);
        double grain = happens(GRAIN_CHANCE) ? GRAIN_MOST * random.nextDouble() : 0;
        for (int i = 0; i < picture.length; i++) {
            double value = picture[i] * contrast + brightness;
            picture[i] = (float) (grain > 0 ? value + grain * random.nextGaussian() : value);
        }
        if (happens(ERASING_CHANCE)) {
            erase(picture);
        }
        System.arraycopy(picture, 0, target, offset, picture.length);
    }

    private float[] warp(byte[] grey) {
        double angle = symmetric(ROTATION);
        double scale = Math.exp(symmetric(LOG_SCALE)) * SIZE / size;
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
        double from = (SIZE - 1) / 2.0;
        double to = (size - 1) / 2.0;
        float[] warped = new float[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double fromX = xx * (x - to) + xy * (y - to) + from + shiftX;
                double fromY = yx * (x - to) + yy * (y - to) + from + shiftY;
                warped[y * size + x] = sample(grey, fromX, fromY);
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

    /** A dark band from side to side, as hair, a scarf or a cup before the face. */
    private void darken(float[] picture) {
        int height = (int) Math.round(size * (BAND_LEAST + (BAND_MOST - BAND_LEAST) * random.nextDouble()));
        int top = random.nextInt(size - height + 1);
        Arrays.fill(picture, top * size, (top + height) * size, 60 * random.nextFloat());
    }

    /** Zhong et al., "Random erasing data augmentation", AAAI 2020: a rectangle of noise. */
    private void erase(float[] picture) {
        double area = size * size * (ERASED_LEAST + (ERASED_MOST - ERASED_LEAST) * random.nextDouble());
        double ratio = Math.exp((random.nextDouble() * 2 - 1) * Math.log(3));
        int width = Math.clamp(Math.round(Math.sqrt(area * ratio)), 1, size);
        int height = Math.clamp(Math.round(Math.sqrt(area / ratio)), 1, size);
        int left = random.nextInt(size - width + 1);
        int top = random.nextInt(size - height + 1);
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                picture[y * size + x] = (float) random.nextGaussian();
            }
        }
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance * strength;
    }

    private double symmetric(double most) {
        return (random.nextDouble() * 2 - 1) * most * strength;
    }
}
