package dev.undertone.app.camera.portrait;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Paints the mouth, the chin below it and the folds beside it. */
final class MouthPainter {

    private final Brush brush;
    private final Features features;
    private final Features.Mouth mouth;

    MouthPainter(Brush brush, Features features) {
        this.brush = brush;
        this.features = features;
        this.mouth = features.mouth();
    }

    void paint() {
        surroundings();
        folds();
        if (mouth.isOpen()) {
            inside();
        }
        lips();
    }

    private void surroundings() {
        double wing = features.nose().lift();
        brush.fold(Brush.curve(-4, 66 - wing, -5, mouth.top() - 3), 3, Palette.SKIN_SHADE, 0.8);
        brush.fold(Brush.curve(4, 66 - wing, 5, mouth.top() - 3), 3, Palette.SKIN_SHADE, 0.8);
        brush.soft(2, mouth.bottom() + 6, 24, 8, Palette.SKIN_SHADOW, 0.55 + 0.3 * mouth.chin());
        brush.soft(0, mouth.bottom() + 14, 17, 7, Palette.SKIN_FOLD, 0.35 * mouth.chin());
        for (int side = -1; side <= 1; side += 2) {
            brush.soft(side * (mouth.cornerX() + 4), mouth.cornerY() + 1, 8, 8, Palette.SKIN_SHADOW, 0.5);
        }
    }

    private void folds() {
        double smile = mouth.smile();
        double lifted = features.nose().lift() / 6;
        double strength =
                Math.clamp(0.12 + 0.75 * smile + 0.75 * lifted + 0.3 * mouth.frown() + 0.25 * mouth.stretch(), 0, 1);
        double top = 52 - features.nose().lift();
        for (int side = -1; side <= 1; side += 2) {
            double out = mouth.cornerX() + 9 + 5 * smile;
            brush.fold(
                    Brush.curve(
                            side * (features.nose().wing() + 3),
                            top,
                            side * (features.nose().wing() + 12 + 5 * smile),
                            top + 15,
                            side * out,
                            mouth.cornerY() - 9,
                            side * (out + 1),
                            mouth.cornerY() + 7),
                    3.6,
                    Palette.SKIN_FOLD,
                    strength);
            brush.soft(side * (out + 12), mouth.cornerY() - 24, 16, 18, Color.WHITE, 0.22 * smile);
            brush.fold(
                    Brush.curve(
                            side * (mouth.cornerX() + 1), mouth.cornerY() + 2,
                            side * (mouth.cornerX() + 6), mouth.cornerY() + 12,
                            side * (mouth.cornerX() + 5), mouth.cornerY() + 22),
                    3,
                    Palette.SKIN_FOLD,
                    0.5 * mouth.frown() + 0.15 * mouth.chin());
        }
    }

    private void inside() {
        Path2D opening = opening();
        brush.fill(opening, Palette.MOUTH);
        double gap = mouth.lower() - mouth.upper();
        brush.within(opening, () -> {
            brush.soft(0, mouth.lower() + 1, mouth.cornerX() * 0.7, Math.min(16, gap * 0.5), Palette.TONGUE, 0.9);
            double teeth = Math.min(12, gap * (gap > 16 ? 0.42 : 0.85));
            Path2D upperTeeth = new Path2D.Double();
            double half = mouth.cornerX() * 0.86;
            double edge = mouth.upper() + teeth;
            double rise = 0.45 * (mouth.upper() - mouth.cornerY());
            upperTeeth.moveTo(-half, mouth.upper() - 12);
            upperTeeth.lineTo(-half, edge - rise);
            Brush.append(
                    upperTeeth,
                    -half,
                    edge - rise,
                    -half * 0.5,
                    edge - rise * 0.2,
                    0,
                    edge,
                    half * 0.5,
                    edge - rise * 0.2,
                    half,
                    edge - rise);
            upperTeeth.lineTo(half, mouth.upper() - 12);
            upperTeeth.closePath();
            brush.fill(upperTeeth, Palette.TEETH);
            for (int i = -3; i <= 3; i++) {
                double x = i * half / 3.6;
                brush.line(Brush.curve(x, mouth.upper() - 4, x, edge - 2), 0.9, Palette.SKIN_SHADE, 0.35);
            }
            brush.soft(0, mouth.upper() - 3, mouth.cornerX(), 7, Palette.MOUTH, 0.55);
            for (int side = -1; side <= 1; side += 2) {
                brush.soft(side * mouth.cornerX(), mouth.cornerY(), mouth.cornerX() * 0.34, 14, Palette.MOUTH, 0.9);
            }
        });
    }

    private void lips() {
        Path2D upper = new Path2D.Double();
        double x = mouth.cornerX();
        double y = mouth.cornerY();
        upper.moveTo(-x, y);
        Brush.append(
                upper,
                -x,
                y,
                -x * 0.58,
                mix(y, mouth.top(), 0.76),
                -7,
                mouth.top(),
                0,
                mouth.top() + 2.6,
                7,
                mouth.top(),
                x * 0.58,
                mix(y, mouth.top(), 0.76),
                x,
                y);
        Brush.append(
                upper,
                x,
                y,
                x * 0.58,
                mix(y, mouth.upper(), 0.86),
                0,
                mouth.upper() + 0.6,
                -x * 0.58,
                mix(y, mouth.upper(), 0.86),
                -x,
                y);
        upper.closePath();
        brush.fill(upper, Palette.LIP_DARK);
        Path2D lower = new Path2D.Double();
        lower.moveTo(-x, y);
        Brush.append(
                lower,
                -x,
                y,
                -x * 0.58,
                mix(y, mouth.lower(), 0.86),
                0,
                mouth.lower(),
                x * 0.58,
                mix(y, mouth.lower(), 0.86),
                x,
                y);
        Brush.append(
                lower,
                x,
                y,
                x * 0.58,
                mix(y, mouth.bottom(), 0.88),
                0,
                mouth.bottom(),
                -x * 0.58,
                mix(y, mouth.bottom(), 0.88),
                -x,
                y);
        lower.closePath();
        brush.fill(lower, Palette.LIP);
        brush.within(
                lower,
                () -> brush.soft(-4, mix(mouth.lower(), mouth.bottom(), 0.45), x * 0.45, 4, Palette.LIP_LIGHT, 0.8));
        if (!mouth.isOpen()) {
            brush.line(
                    Brush.curve(
                            -x,
                            y,
                            -x * 0.58,
                            mix(y, mouth.upper(), 0.86),
                            0,
                            mouth.upper() + 0.6,
                            x * 0.58,
                            mix(y, mouth.upper(), 0.86),
                            x,
                            y),
                    2,
                    Palette.MOUTH,
                    0.85);
        }
        for (int side = -1; side <= 1; side += 2) {
            brush.soft(side * x, y, 5, 3.6, Palette.MOUTH, 0.75);
        }
    }

    private Path2D opening() {
        double x = mouth.cornerX() - 1;
        double y = mouth.cornerY();
        Path2D opening = new Path2D.Double();
        opening.moveTo(-x, y);
        Brush.append(
                opening,
                -x,
                y,
                -x * 0.58,
                mix(y, mouth.upper(), 0.86),
                0,
                mouth.upper(),
                x * 0.58,
                mix(y, mouth.upper(), 0.86),
                x,
                y);
        Brush.append(
                opening,
                x,
                y,
                x * 0.58,
                mix(y, mouth.lower(), 0.86),
                0,
                mouth.lower() + 1,
                -x * 0.58,
                mix(y, mouth.lower(), 0.86),
                -x,
                y);
        opening.closePath();
        return opening;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
