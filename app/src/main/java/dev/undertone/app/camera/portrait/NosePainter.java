package dev.undertone.app.camera.portrait;

import java.awt.Color;

/** Paints the nose, and the folds that the brows and the nose throw above it. */
final class NosePainter {

    private NosePainter() {}

    static void paint(Brush brush, Features features) {
        Features.Nose nose = features.nose();
        double lift = nose.lift();
        double base = 57 - lift;
        double wing = nose.wing();
        brush.soft(15, 22, 11, 40, -0.06, Palette.SKIN_SHADOW, 0.5);
        brush.soft(-14, 20, 8, 34, 0.06, Palette.SKIN_SHADOW, 0.26);
        brush.soft(-2, 16, 6, 44, Color.WHITE, 0.38);
        brush.soft(12, base + 9, 24, 11, Palette.SKIN_SHADOW, 0.6);
        brush.soft(0, base - 6, 17, 14, Palette.SKIN_LIGHT, 0.5);
        brush.soft(-3, base - 11, 7, 6, Color.WHITE, 0.55);
        for (int side = -1; side <= 1; side += 2) {
            brush.soft(side * wing, base - 4, 7, 10, Palette.SKIN_SHADOW, side < 0 ? 0.3 : 0.45);
            brush.fold(
                    Brush.curve(
                            side * (wing - 3),
                            base - 13,
                            side * (wing + 2),
                            base - 4,
                            side * (wing - 3),
                            base + 4,
                            side * 8,
                            base + 5),
                    2.4,
                    Palette.SKIN_FOLD,
                    0.95);
            brush.soft(side * 9, base + 2, 6.5, 3.6, side * -0.25, Palette.DARK, 0.95);
        }
        brush.fold(Brush.curve(-6, base + 5, 0, base + 7, 6, base + 5), 2, Palette.SKIN_FOLD, 0.7);
        wrinkles(brush, features);
    }

    private static void wrinkles(Brush brush, Features features) {
        double wrinkle = features.nose().wrinkle();
        double frown = features.brow().frown();
        double raise = features.brow().raise();
        double brow = features.brow().innerY();
        for (int side = -1; side <= 1; side += 2) {
            brush.fold(
                    Brush.curve(side * 6, brow + 12, side * 7.5, brow, side * 5, brow - 12),
                    2.6,
                    Palette.SKIN_FOLD,
                    frown);
            brush.fold(Brush.curve(side * 3, 2, side * 13, 8, side * 17, 16), 2.4, Palette.SKIN_FOLD, 0.9 * wrinkle);
            brush.fold(Brush.curve(side * 3, 12, side * 14, 19, side * 17, 27), 2.2, Palette.SKIN_FOLD, 0.8 * wrinkle);
        }
        brush.soft(0, brow, 12, 13, Palette.SKIN_SHADOW, 0.5 * frown);
        for (int i = 0; i < 3; i++) {
            double y = -56 - 11 * i;
            brush.fold(
                    Brush.curve(-50, y + 3, -24, y - 2, 0, y, 24, y - 2, 50, y + 3),
                    2.2,
                    Palette.SKIN_FOLD,
                    raise * (0.5 - 0.12 * i));
        }
    }
}
