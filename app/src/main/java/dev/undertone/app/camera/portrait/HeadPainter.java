package dev.undertone.app.camera.portrait;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Paints what hardly moves: shoulders, neck, ears, the skin of the face and the hair. */
final class HeadPainter {

    private HeadPainter() {}

    static void shoulders(Brush brush) {
        Path2D neck = new Path2D.Double();
        neck.moveTo(-52, 70);
        Brush.append(neck, -52, 70, -50, 150, -66, 190, -120, 214);
        neck.lineTo(120, 214);
        Brush.append(neck, 120, 214, 66, 190, 50, 150, 52, 70);
        neck.closePath();
        brush.shade(neck, -12, 120, 150, Palette.SKIN, Palette.SKIN_SHADE, Palette.SKIN_SHADOW);
        brush.soft(4, 142, 74, 42, Palette.SKIN_FOLD, 0.75);

        Path2D jumper = new Path2D.Double();
        jumper.moveTo(-250, 330);
        Brush.append(jumper, -250, 330, -226, 236, -150, 206, -72, 184);
        Brush.append(jumper, -72, 184, -40, 214, 0, 224, 40, 214, 72, 184);
        Brush.append(jumper, 72, 184, 150, 206, 226, 236, 250, 330);
        jumper.closePath();
        brush.shade(
                jumper,
                -70,
                220,
                300,
                Brush.mixed(Palette.JUMPER, Color.WHITE, 0.14),
                Palette.JUMPER,
                Palette.JUMPER_DARK);
        brush.fold(Brush.curve(-72, 186, -42, 220, 0, 231, 42, 220, 72, 186), 6, Palette.JUMPER_DARK, 1);
        brush.line(
                Brush.curve(-74, 184, -41, 214, 0, 224, 41, 214, 74, 184),
                5,
                Brush.mixed(Palette.JUMPER, Color.WHITE, 0.12),
                1);
        brush.fold(Brush.curve(-150, 330, -136, 280, -142, 250), 5, Palette.JUMPER_DARK, 0.7);
        brush.fold(Brush.curve(150, 330, 138, 284, 146, 252), 5, Palette.JUMPER_DARK, 0.8);
    }

    static void hairBehind(Brush brush) {
        Path2D hair = new Path2D.Double();
        hair.moveTo(-100, 60);
        Brush.append(
                hair, -100, 60, -118, 0, -116, -70, -84, -126, -30, -150, 30, -150, 84, -126, 116, -70, 118, 0, 100,
                60);
        hair.closePath();
        brush.shade(hair, -30, -80, 190, Palette.HAIR, Palette.HAIR, Palette.HAIR_DARK);
    }

    static void ears(Brush brush) {
        for (int side = -1; side <= 1; side += 2) {
            Path2D ear = new Path2D.Double();
            ear.moveTo(side * 92, -8);
            Brush.append(ear, side * 92, -8, side * 108, -14, side * 111, 8, side * 104, 34, side * 92, 44);
            ear.closePath();
            brush.fill(ear, side < 0 ? Palette.SKIN : Palette.SKIN_SHADE);
            brush.fold(
                    Brush.curve(side * 97, -2, side * 104, 4, side * 101, 22, side * 96, 32),
                    3,
                    Palette.SKIN_FOLD,
                    0.8);
        }
    }

    static void skin(Brush brush, Features features) {
        Path2D face = outline(features.jaw());
        brush.shade(face, -22, 2, 190, Palette.SKIN_LIGHT, Palette.SKIN, Palette.SKIN_SHADE);
        brush.within(face, () -> {
            double jaw = features.jaw();
            // The sides and the jaw turn away from the light.
            brush.soft(102, 30, 46, 150, Palette.SKIN_SHADOW, 0.62);
            brush.soft(-104, 30, 34, 140, Palette.SKIN_SHADOW, 0.42);
            brush.soft(0, 152 + jaw, 110, 34, Palette.SKIN_SHADOW, 0.4);
            brush.soft(70, 112 + jaw / 2, 44, 44, Palette.SKIN_SHADOW, 0.28);
            brush.soft(-72, 114 + jaw / 2, 40, 44, Palette.SKIN_SHADOW, 0.2);
            // Hair throws a shadow on the forehead.
            brush.soft(0, -98, 110, 30, Palette.SKIN_SHADOW, 0.5);
            brush.soft(-8, -62, 60, 26, Color.WHITE, 0.22);
            double cheek = features.eye().cheek();
            brush.soft(-50, 42 - 5 * cheek, 34, 26, Palette.BLUSH, 0.26 + 0.1 * cheek);
            brush.soft(52, 42 - 5 * cheek, 34, 26, Palette.BLUSH, 0.26 + 0.1 * cheek);
            brush.soft(-52, 30 - 4 * cheek, 24, 17, Color.WHITE, 0.2 + 0.2 * cheek);
            brush.soft(48, 31 - 4 * cheek, 22, 16, Color.WHITE, 0.12 + 0.18 * cheek);
            brush.soft(-3, 127 + jaw, 20, 13, Color.WHITE, 0.2);
        });
    }

    static void hairInFront(Brush brush) {
        Path2D fringe = new Path2D.Double();
        fringe.moveTo(-98, 24);
        Brush.append(
                fringe, -98, 24, -106, -30, -104, -80, -72, -126, -14, -146, 44, -142, 88, -112, 106, -66, 104, -20, 98,
                22);
        Brush.append(
                fringe, 98, 22, 92, -14, 84, -44, 66, -70, 38, -80, 2, -78, -30, -86, -56, -78, -78, -56, -90, -18, -98,
                24);
        fringe.closePath();
        brush.shade(fringe, -34, -112, 150, Palette.HAIR_SHINE, Palette.HAIR, Palette.HAIR_DARK);
        brush.within(fringe, () -> {
            for (int i = 0; i < 9; i++) {
                double x = -88 + 22 * i;
                brush.line(
                        Brush.curve(10 + 0.2 * x, -146, x * 0.8, -122, x, -92, x * 1.08, -50),
                        2.2,
                        i % 2 == 0 ? Palette.HAIR_DARK : Palette.HAIR_SHINE,
                        0.35);
            }
        });
    }

    private static Path2D outline(double jaw) {
        Path2D face = new Path2D.Double();
        face.moveTo(0, -112);
        Brush.append(
                face,
                0,
                -112,
                54,
                -104,
                86,
                -70,
                96,
                -16,
                94,
                36,
                84,
                84 + 0.4 * jaw,
                58,
                124 + 0.8 * jaw,
                26,
                143 + jaw,
                0,
                147 + jaw,
                -26,
                143 + jaw,
                -58,
                124 + 0.8 * jaw,
                -84,
                84 + 0.4 * jaw,
                -94,
                36,
                -96,
                -16,
                -86,
                -70,
                -54,
                -104,
                0,
                -112);
        face.closePath();
        return face;
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
