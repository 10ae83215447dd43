package dev.undertone.app.camera.portrait;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The few strokes that the portrait is made of. */
final class Brush {

    private static final float[] SOFT_STOPS = {0f, 0.35f, 0.7f, 1f};
    private static final double[] SOFT_SHARES = {1, 0.72, 0.2, 0};

    private final Graphics2D canvas;

    Brush(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** Fills a shape evenly. */
    void fill(Shape shape, Color colour) {
        canvas.setPaint(colour);
        canvas.fill(shape);
    }

    /** Fills a shape with light that falls off from a point. */
    void shade(Shape shape, double x, double y, double radius, Color near, Color middle, Color far) {
        canvas.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0f, 0.6f, 1f}, new Color[] {near, middle, far}));
        canvas.fill(shape);
    }

    /** Lays a patch that fades to nothing at its rim; {@code strength} 0..1. */
    void soft(double x, double y, double radiusX, double radiusY, Color colour, double strength) {
        soft(x, y, radiusX, radiusY, 0, colour, strength);
    }

    /** Lays a patch turned by an angle in radians. */
    void soft(double x, double y, double radiusX, double radiusY, double angle, Color colour, double strength) {
        if (strength <= 0.004) {
            return;
        }
        Color[] colours = new Color[SOFT_SHARES.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = faded(colour, strength * SOFT_SHARES[i]);
        }
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.rotate(angle);
        canvas.scale(radiusX, radiusY);
        canvas.setPaint(new RadialGradientPaint(new Point2D.Double(0, 0), 1f, SOFT_STOPS, colours));
        canvas.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        canvas.setTransform(before);
    }

    /** Draws a line. */
    void line(Shape line, double width, Color colour, double strength) {
        if (strength <= 0.004) {
            return;
        }
        canvas.setPaint(faded(colour, strength));
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(line);
    }

    /** Draws a fold: a line with blurred sides. */
    void fold(Shape line, double width, Color colour, double strength) {
        line(line, width * 2.4, colour, strength * 0.16);
        line(line, width * 1.6, colour, strength * 0.2);
        line(line, width * 0.8, colour, strength * 0.26);
    }

    /** Draws within a shape only. */
    void within(Shape shape, Runnable drawing) {
        Shape before = canvas.getClip();
        canvas.clip(shape);
        drawing.run();
        canvas.setClip(before);
    }

    static Color faded(Color colour, double strength) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int)
                Math.round(255 * Math.clamp(strength, 0, 1)));
    }

    static Color mixed(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }

    /** A circle about a point. */
    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A smooth open line through points x, y, x, y, … (Catmull and Rom's spline). */
    static Path2D curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        append(path, points);
        return path;
    }

    /** Continues a path, which stands at the first of the points, smoothly through the others. */
    static void append(Path2D path, double... points) {
        int count = points.length / 2;
        for (int i = 0; i + 1 < count; i++) {
            int before = 2 * Math.max(0, i - 1);
            int from = 2 * i;
            int to = from + 2;
            int after = 2 * Math.min(count - 1, i + 2);
            path.curveTo(
                    points[from] + (points[to] - points[before]) / 6,
                    points[from + 1] + (points[to + 1] - points[before + 1]) / 6,
                    points[to] - (points[after] - points[from]) / 6,
                    points[to + 1] - (points[after + 1] - points[from + 1]) / 6,
                    points[to],
                    points[to + 1]);
        }
    }
}
