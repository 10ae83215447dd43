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
 * @param roll of the head in degrees, clockwise as the viewer sees it
 * @param eyeDistance in widths of the face; 0.39 for the mean of FER2013, less as a head turns away
 * @param symmetry correlation of the middle of the crop with its mirror image, -1 to 1
 */
public record FaceQuality(
        double width,
        double brightness,
        double contrast,
        double sharpness,
        double roll,
        double eyeDistance,
        double symmetry) {

    /** Below this the crop has three times as many pixels as the camera saw, or more. */
    private static final double LEAST_WIDTH = 28;

    // 499 of 500 faces that the cascade finds in FER2013 are at least as bright (41) and as rich in contrast (14), and
    // 99 of
    // 100 are sharper than 0.08, where some of the rest are hardly faces. A webcam gives 110 to 150, and 0.15 to 0.45.
    private static final double LEAST_BRIGHTNESS = 40;
    private static final double LEAST_CONTRAST = 12;
    private static final double LEAST_SHARPNESS = 0.05;
    private static final double GREATEST_BRIGHTNESS = 230;

    /** The crop is turned upright, but only so far do searches find faces. */
    private static final double GREATEST_ROLL = 58;

    // On the labelled clips both signs together mean a head turned by 40 degrees or more; each alone also means a
    // narrow
    // face, or a lamp at one side.
    private static final double LEAST_EYE_DISTANCE = 0.335;
    private static final double LEAST_SYMMETRY = 0.1;
    private static final double RADIUS = 0.4 * FaceCrop.SIZE;

    private static final int SIZE = FaceCrop.SIZE;

    /** Measures 48x48 brightness values of a face, cut upright. */
    static FaceQuality of(float[] grey, FaceBox box, Eyes eyes) {
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
        return new FaceQuality(
                box.width(),
                mean,
                Math.sqrt(variance),
                sharpness,
                eyes.roll(),
                eyes.distance() / box.width(),
                symmetry(grey));
    }

    /** There is too little light on the face. */
    public boolean isTooDark() {
        return brightness < LEAST_BRIGHTNESS || contrast < LEAST_CONTRAST;
    }

    /** The light washes the face out. */
    public boolean isTooBright() {
        return brightness > GREATEST_BRIGHTNESS;
    }

    /** The head is tilted too far towards a shoulder. */
    public boolean isTooTilted() {
        return Math.abs(roll) > GREATEST_ROLL;
    }

    /** The face looks too far to one side. */
    public boolean isTurnedAway() {
        return eyeDistance < LEAST_EYE_DISTANCE && symmetry < LEAST_SYMMETRY;
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
        if (isTooBright()) {
            return Optional.of("There is too much light on the face");
        }
        if (isBlurred()) {
            return Optional.of("The picture is blurred");
        }
        if (isTurnedAway()) {
            return Optional.of("Look towards the camera");
        }
        if (isTooTilted()) {
            return Optional.of("Hold your head a little straighter");
        }
        return Optional.empty();
    }

    private static double symmetry(float[] grey) {
        float[] even = grey.clone();
        FaceCrop.evenLight(even, SIZE);
        double product = 0;
        double squares = 0;
        double middle = (SIZE - 1) / 2.0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (Math.hypot(x - middle, y - middle) < RADIUS) {
                    float value = even[y * SIZE + x];
                    product += value * even[y * SIZE + SIZE - 1 - x];
                    squares += value * value;
                }
            }
        }
        return squares > 0 ? product / squares : 0;
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
