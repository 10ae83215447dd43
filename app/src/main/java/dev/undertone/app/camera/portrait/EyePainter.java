package dev.undertone.app.camera.portrait;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Paints one eye with its socket, lids and brow. */
final class EyePainter {

    private static final double CENTRE = 42;
    private static final double INNER = 21;
    private static final double OUTER = 64;

    private final Brush brush;
    private final Features features;
    private final int side;

    /**
     * @param side -1 for the viewer's left eye, 1 for the right
     */
    EyePainter(Brush brush, Features features, int side) {
        this.brush = brush;
        this.features = features;
        this.side = side;
    }

    void paint(double gazeX, double gazeY) {
        socket();
        ball(gazeX, gazeY);
        lids();
        brow();
    }

    private void socket() {
        Features.Eye eye = features.eye();
        double lowered = Math.max(0, features.brow().innerY() + 27);
        soft(26, -10, 18, 20, Palette.SKIN_SHADOW, 0.55 + 0.02 * lowered);
        soft(45, -13, 34, 14, Palette.SKIN_SHADOW, 0.42);
        soft(44, 2, 34, 20, Palette.SKIN_SHADOW, 0.3);
        soft(40, 17, 24, 8, Palette.SKIN_SHADOW, 0.28 + 0.2 * eye.squint());
        soft(50, -26, 22, 8, Color.WHITE, 0.16);
    }

    private void ball(double gazeX, double gazeY) {
        Path2D opening = opening();
        brush.fill(opening, Palette.EYE_WHITE);
        brush.within(opening, () -> {
            double x = side * CENTRE + gazeX;
            double y = -1 + gazeY;
            brush.fill(Brush.circle(x, y, 10.8), Palette.DARK);
            brush.fill(Brush.circle(x, y, 10), Palette.IRIS);
            brush.soft(x, y + 4, 8, 6, Palette.IRIS_LIGHT, 0.9);
            brush.fill(Brush.circle(x, y, 4.6), Palette.DARK);
            brush.soft(side * CENTRE, features.eye().upper() - 1, 30, 9, Palette.DARK, 0.6);
            soft(INNER + 2, 1, 5, 6, Palette.BLUSH, 0.6);
            brush.fill(Brush.circle(x - 3.6, y - 3.8, 2.4), Color.WHITE);
            brush.soft(x + 3.5, y + 4, 2.4, 2.4, Color.WHITE, 0.6);
        });
    }

    private void lids() {
        Features.Eye eye = features.eye();
        double upper = eye.upper();
        brush.line(upperLid(0), 3.4, Palette.DARK, 0.95);
        line(2, 0.7, OUTER - 6, upper * 0.55 + eye.outerUpper(), OUTER + 1, -1 + eye.outerUpper() * 0.7, OUTER + 5, -4);
        brush.line(lowerLid(), 1.3, Palette.SKIN_FOLD, 0.7);
        // The crease of the upper lid stays where the eye is open, and vanishes under a lowered brow.
        double crease = Math.min(upper - 5.5, -13);
        brush.fold(
                curve(
                        INNER,
                        -4 + eye.innerUpper(),
                        30,
                        crease + eye.innerUpper(),
                        46,
                        crease - 1,
                        OUTER,
                        -4 + eye.outerUpper()),
                2.4,
                Palette.SKIN_FOLD,
                0.9);
        brush.fold(curve(24, 13, 38, 17 - 3 * eye.squint(), 56, 13), 2.4, Palette.SKIN_FOLD, 0.25 + 0.6 * eye.squint());
        double feet = eye.cheek();
        line(1.4, 0.5 * feet, OUTER + 8, -2, OUTER + 17, -6);
        line(1.4, 0.5 * feet, OUTER + 9, 4, OUTER + 19, 4);
        line(1.4, 0.4 * feet, OUTER + 7, 9, OUTER + 16, 13);
    }

    private void brow() {
        Features.Brow brow = features.brow();
        double innerY = brow.innerY();
        double middleY = brow.middleY();
        double outerY = brow.outerY();
        double nearX = brow.innerX();
        Path2D shape = new Path2D.Double();
        shape.moveTo(side * nearX, innerY + 4);
        append(
                shape,
                nearX,
                innerY + 4,
                nearX + 1,
                innerY - 4,
                34,
                (innerY + 2 * middleY) / 3 - 5,
                54,
                middleY - 2,
                66,
                (middleY + outerY) / 2 - 1,
                76,
                outerY + 1);
        append(
                shape,
                76,
                outerY + 1,
                64,
                (middleY + outerY) / 2 + 4,
                52,
                middleY + 5,
                36,
                (innerY + 2 * middleY) / 3 + 4,
                nearX,
                innerY + 4);
        shape.closePath();
        brush.line(shape, 3.5, Palette.BROW, 0.25);
        brush.fill(shape, Brush.faded(Palette.BROW, 0.92));
    }

    private Path2D opening() {
        Features.Eye eye = features.eye();
        Path2D opening = upperLid(0);
        append(
                opening,
                OUTER,
                eye.outerUpper() * 0.4,
                54,
                eye.lower() * 0.8,
                42,
                eye.lower(),
                30,
                eye.lower() * 0.8,
                INNER,
                3);
        opening.closePath();
        return opening;
    }

    private Path2D upperLid(double rise) {
        Features.Eye eye = features.eye();
        double upper = eye.upper() - rise;
        double inner = Math.min(eye.lower(), upper * 0.72 + eye.innerUpper());
        double outer = Math.min(eye.lower(), upper * 0.78 + eye.outerUpper());
        return curve(INNER, 3, 29, inner, 41, upper, 54, outer, OUTER, eye.outerUpper() * 0.4);
    }

    private Path2D lowerLid() {
        Features.Eye eye = features.eye();
        return curve(
                INNER, 3, 30, eye.lower() * 0.8, 42, eye.lower(), 54, eye.lower() * 0.8, OUTER, eye.outerUpper() * 0.4);
    }

    private void soft(double x, double y, double radiusX, double radiusY, Color colour, double strength) {
        brush.soft(side * x, y, radiusX, radiusY, colour, strength);
    }

    private void line(double width, double strength, double... points) {
        brush.line(curve(points), width, Palette.SKIN_FOLD, strength);
    }

    private Path2D curve(double... points) {
        return Brush.curve(mirrored(points));
    }

    private void append(Path2D path, double... points) {
        Brush.append(path, mirrored(points));
    }

    private double[] mirrored(double[] points) {
        double[] mirrored = points.clone();
        for (int i = 0; i < mirrored.length; i += 2) {
            mirrored[i] *= side;
        }
        return mirrored;
    }
}
