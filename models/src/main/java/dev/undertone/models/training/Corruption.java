package dev.undertone.models.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What a webcam does to faces, in measured doses (after Hendrycks and Dietterich, "Benchmarking neural network robustness to
 * common corruptions and perturbations", ICLR 2019). All pictures are 48x48 with brightness values 0 to 255.
 */
enum Corruption {
    /** The picture as it is. */
    NONE("as it is", "nothing changed", false, picture -> List.of(picture)),
    /** Brighter: {@code 255 (v / 255)^0.5}. */
    GAMMA_HALF("gamma 0.5", "brighter", true, picture -> List.of(PictureDistortion.gamma(picture, 0.5))),
    /** Darker: {@code 255 (v / 255)^2}. */
    GAMMA_TWO("gamma 2", "darker", true, picture -> List.of(PictureDistortion.gamma(picture, 2))),
    /** A Gaussian with a standard deviation of 1.5 pixels. */
    BLUR("blur", "Gaussian, sigma 1.5 pixels", true, picture -> List.of(PictureDistortion.blur(picture, 1.5))),
    /** Gaussian noise with a standard deviation of 10 brightness values, the same for the same picture. */
    NOISE(
            "noise",
            "Gaussian, sigma 10 of 255",
            true,
            picture -> List.of(PictureDistortion.noise(picture, 10, new SplittableRandom(Arrays.hashCode(picture))))),
    /** 10 degrees to either side. */
    ROTATION_10("rotation 10\u00b0", "to either side", true, picture -> eitherSide(picture, 10)),
    /** 20 degrees to either side. */
    ROTATION_20("rotation 20\u00b0", "to either side", true, picture -> eitherSide(picture, 20)),
    /** 24 pixels from edge to edge, enlarged again. */
    SMALL("24 pixels", "shrunk, then enlarged", false, picture -> List.of(PictureDistortion.shrunk(picture, 24))),
    /** Rows 12 to 21, where the mean face has brows and eyes, at a brightness of 10. */
    EYES_COVERED(
            "eyes covered",
            "dark band, rows 12 to 21",
            false,
            picture -> List.of(PictureDistortion.band(picture, 12, 10, 10))),
    /** Rows 33 to 42, where the mean face has its mouth, at a brightness of 10. */
    MOUTH_COVERED(
            "mouth covered",
            "dark band, rows 33 to 42",
            false,
            picture -> List.of(PictureDistortion.band(picture, 33, 10, 10))),
    /** Quality 20 of 100. */
    JPEG("JPEG", "quality 20 of 100", false, picture -> List.of(PictureDistortion.jpeg(picture, 0.2f)));

    private final String label;
    private final String definition;
    private final boolean withstood;
    private final Function<byte[], List<byte[]>> change;

    Corruption(String label, String definition, boolean withstood, Function<byte[], List<byte[]>> change) {
        this.label = label;
        this.definition = definition;
        this.withstood = withstood;
        this.change = change;
    }

    /** In one or two words. */
    String label() {
        return label;
    }

    /** How much of it. */
    String definition() {
        return definition;
    }

    /** Whether the network is meant to lose no more than a few points by it. */
    boolean isToBeWithstood() {
        return withstood;
    }

    /** What becomes of a picture: one version, or one for each direction. */
    List<FacePhoto> apply(FacePhoto photo) {
        return change.apply(photo.grey()).stream()
                .map(grey -> new FacePhoto(grey, photo.label(), photo.votes()))
                .toList();
    }

    private static List<byte[]> eitherSide(byte[] picture, double degrees) {
        return List.of(PictureDistortion.rotation(picture, degrees), PictureDistortion.rotation(picture, -degrees));
    }
}
