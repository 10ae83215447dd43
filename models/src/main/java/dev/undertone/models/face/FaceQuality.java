package dev.undertone.models.face;

import java.util.Optional;

/**
 * Whether a face can be seen well enough for its expression to be read.
 *
 * @param width of the face's box, in pixels of the picture
 * @param brightness mean of the face's 48x48 crop, 0 to 255
 * @param contrast standard deviation of the crop, 0 to 127.5
 * @param sharpness variance of the crop's Laplacian (the kernel 0 1 0, 1 -4 1, 0 1 0) divided by the crop's own variance, so
 *     that a dim face is not taken for a blurred one; 0 to about 30. Measured on the crop, since finer detail than the
 *     network sees is of no account
 */
public record FaceQuality(double width, double brightness, double contrast, double sharpness) {

    /** Below this the crop has three times as many pixels as the camera saw, or more. */
    private static final double LEAST_WIDTH = 28;

    // 499 of 500 faces that the cascade finds in FER2013 are at least as bright (41) and as rich in contrast (14), and
    // 99 of
    // 100 are sharper than 0.08, where some of the rest are hardly faces. A webcam gives 110 to 150, and 0.15 to 0.45.
    private static final double LEAST_BRIGHTNESS = 40;
    private static final double LEAST_CONTRAST = 12;
    private static final double LEAST_SHARPNESS = 0.05;

    private static final int SIZE = FaceCrop.SIZE;

    /** Measures 48x48 brightness values. */
    static FaceQuality of(float[] grey, FaceBox box) {
        double mean = 0;
        for (float value : grey) {
            mean += value;
        }
        mean /= grey.length;
        double variance = 0;
        for (float value : grey) {
            variance += (value - mean) * (value - mean);
        }
        variance /= grey.length;
        double sharpness = variance > 0 ? varianceOfLaplacian(grey) / variance : 0;
        return new FaceQuality(box.width(), mean, Math.sqrt(variance), sharpness);
    }

    /** There is too little light on the face. */
    public boolean isTooDark() {
        return brightness < LEAST_BRIGHTNESS || contrast < LEAST_CONTRAST;
    }

    /** The face moves too fast or is out of focus. */
    public boolean isBlurred() {
        return sharpness < LEAST_SHARPNESS;
    }

    /** The face is too far away. */
    public boolean isTooSmall() {
        return width < LEAST_WIDTH;
    }

    /** Whether the expression can be read. */
    public boolean isGood() {
        return problem().isEmpty();
    }

    /** What stands in the way, as an advice to the person in the picture; empty if nothing does. */
    public Optional<String> problem() {
        if (isTooSmall()) {
            return Optional.of("Come a little closer");
        }
        if (isTooDark()) {
            return Optional.of("There is too little light on the face");
        }
        if (isBlurred()) {
            return Optional.of("The picture is blurred");
        }
        return Optional.empty();
    }

    private static double varianceOfLaplacian(float[] grey) {
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                int at = y * SIZE + x;
                double value = grey[at - 1] + grey[at + 1] + grey[at - SIZE] + grey[at + SIZE] - 4.0 * grey[at];
                sum += value;
                squares += value * value;
            }
        }
        double count = (SIZE - 2) * (SIZE - 2);
        return squares / count - (sum / count) * (sum / count);
    }
}
