package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;

/**
 * Which part of the plane is seen, and how large.
 *
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 * @param zoom from 1, where all of the plane is seen, to {@link #CLOSEST}
 * @param valence in the middle of the picture
 * @param arousal in the middle of the picture
 */
record Viewport(double width, double height, double zoom, double valence, double arousal) {

    static final double CLOSEST = 40;

    /** Room for the words at the axes' ends, in pixels. */
    private static final double MARGIN = 38;

    /** A unit is at the most this much longer in one direction than in the other, or the circle is none any more. */
    private static final double WIDEST = 1.8;

    /** Keeps zoom and middle within their bounds. */
    Viewport {
        zoom = Math.clamp(zoom, 1, CLOSEST);
        double reach = 1 - 1 / zoom;
        valence = Math.clamp(valence, -reach, reach);
        arousal = Math.clamp(arousal, -reach, reach);
    }

    /** All of the plane. */
    static Viewport whole(double width, double height) {
        return new Viewport(width, height, 1, 0, 0);
    }

    Viewport resized(double otherWidth, double otherHeight) {
        return new Viewport(otherWidth, otherHeight, zoom, valence, arousal);
    }

    /** Nearer by a factor, while the point of the plane at a pixel stays there. */
    Viewport zoomed(double factor, double x, double y) {
        Viewport nearer = new Viewport(width, height, zoom * factor, valence, arousal);
        return new Viewport(
                width,
                height,
                nearer.zoom,
                valenceAt(x) - (x - width / 2) / nearer.unitWidth(),
                arousalAt(y) + (y - height / 2) / nearer.unitHeight());
    }

    /** The plane moved by so many pixels. */
    Viewport moved(double right, double down) {
        return new Viewport(width, height, zoom, valence - right / unitWidth(), arousal + down / unitHeight());
    }

    double unitWidth() {
        return zoom * Math.min(room(width), WIDEST * room(height));
    }

    double unitHeight() {
        return zoom * Math.min(room(height), WIDEST * room(width));
    }

    double x(double ofValence) {
        return width / 2 + (ofValence - valence) * unitWidth();
    }

    double y(double ofArousal) {
        return height / 2 - (ofArousal - arousal) * unitHeight();
    }

    double valenceAt(double x) {
        return valence + (x - width / 2) / unitWidth();
    }

    double arousalAt(double y) {
        return arousal - (y - height / 2) / unitHeight();
    }

    /** The point of the plane nearest to a pixel. */
    Affect affectAt(double x, double y) {
        return new Affect(Math.clamp(valenceAt(x), -1, 1), Math.clamp(arousalAt(y), -1, 1));
    }

    private static double room(double length) {
        return Math.max(1, length / 2 - MARGIN);
    }
}
