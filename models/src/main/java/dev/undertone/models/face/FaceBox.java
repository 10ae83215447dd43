package dev.undertone.models.face;

/**
 * Where a face stands in a picture, in its pixels from the top left corner; it may reach over the edge.
 *
 * @param x left edge
 * @param y top edge
 * @param width above 0
 * @param height above 0
 */
public record FaceBox(double x, double y, double width, double height) {

    /** Pixels covered. */
    public double area() {
        return width * height;
    }

    /** Intersection over union with another box, 0 (apart) to 1 (the same). */
    public double overlap(FaceBox other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (across <= 0 || down <= 0) {
            return 0;
        }
        double shared = across * down;
        return shared / (area() + other.area() - shared);
    }
}
