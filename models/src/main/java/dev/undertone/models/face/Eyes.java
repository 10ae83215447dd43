package dev.undertone.models.face;

/**
 * The centres of a face's eyes, in pixels of the picture from its top left corner.
 *
 * @param leftX of the eye at the viewer's left
 * @param rightX of the eye at the viewer's right
 */
public record Eyes(double leftX, double leftY, double rightX, double rightY) {

    /** The angle of the line from the left to the right one, in degrees, clockwise as the viewer sees it. */
    public double roll() {
        return Math.toDegrees(Math.atan2(rightY - leftY, rightX - leftX));
    }

    /** The square of a side, in pixels, whose middle lies between the eyes, turned with them. */
    FacePlace square(double side) {
        return new FacePlace((leftX + rightX) / 2, (leftY + rightY) / 2, side, roll());
    }

    /** Pixels from one to the other. */
    public double distance() {
        return Math.hypot(rightX - leftX, rightY - leftY);
    }
}
