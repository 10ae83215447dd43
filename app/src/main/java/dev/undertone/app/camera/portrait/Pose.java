package dev.undertone.app.camera.portrait;

/**
 * How the head is held.
 *
 * @param right of the middle, in pixels of the picture
 * @param down from its place, in pixels
 * @param tilt to the viewer's right, in radians
 * @param turn of the face to the viewer's right, -1 to 1 for about ten degrees each way
 */
public record Pose(double right, double down, double tilt, double turn) {

    /** Upright, in the middle, looking at the camera. */
    public static final Pose STRAIGHT = new Pose(0, 0, 0, 0);
}
