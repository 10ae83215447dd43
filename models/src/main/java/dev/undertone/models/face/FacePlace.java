package dev.undertone.models.face;

/**
 * The square that a face fills in a picture, from the brows to the chin, turned as the head is tilted.
 *
 * @param centreX from the picture's left edge, in pixels
 * @param centreY from its top edge
 * @param side above 0
 * @param roll in degrees, clockwise as the viewer sees it
 */
public record FacePlace(double centreX, double centreY, double side, double roll) {

    /** The upright square of the same centre and size. */
    FaceBox box() {
        return new FaceBox(centreX - side / 2, centreY - side / 2, side, side);
    }

    /** From the left edge of the picture to a point of the square, whose middle is 0, 0 and whose edges are at 0.5. */
    public double x(double across, double down) {
        double angle = Math.toRadians(roll);
        return centreX + side * (across * Math.cos(angle) - down * Math.sin(angle));
    }

    /** From the top edge of the picture to a point of the square, as in {@link #x}. */
    public double y(double across, double down) {
        double angle = Math.toRadians(roll);
        return centreY + side * (across * Math.sin(angle) + down * Math.cos(angle));
    }

    /** Where a point of the picture lies across the square: the inverse of {@link #x} and {@link #y}. */
    public double across(double x, double y) {
        double angle = Math.toRadians(roll);
        return ((x - centreX) * Math.cos(angle) + (y - centreY) * Math.sin(angle)) / side;
    }

    /** Where a point of the picture lies down the square. */
    public double down(double x, double y) {
        double angle = Math.toRadians(roll);
        return (-(x - centreX) * Math.sin(angle) + (y - centreY) * Math.cos(angle)) / side;
    }
}
