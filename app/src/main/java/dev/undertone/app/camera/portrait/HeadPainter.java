package dev.undertone.app.camera.portrait;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Paints what hardly moves: shoulders, neck, ears, the skin of the face and the hair. */
final class HeadPainter {

    private HeadPainter() {}

    static void shoulders(Brush brush) {
        Path2D neck = new Path2D.Double();
        neck.moveTo(-50, 70);
        Brush.append(neck, -50, 70, -49, 140, -58, 176, -78, 200);
        neck.lineTo(-40, 240);
        neck.lineTo(40, 240);
        neck.lineTo(78, 200);
        Brush.append(neck, 78, 200, 58, 176, 49, 140, 50, 70);
        neck.closePath();
        brush.shade(neck, -14, 150, 130, Palette.SKIN, Palette.SKIN_SHADE, Palette.SKIN_SHADOW);
        brush.within(neck, () -> {
            brush.soft(6, 132, 84, 54, Palette.SKIN_FOLD, 0.8);
            brush.soft(44, 170, 26, 60, Palette.SKIN_SHADOW, 0.5);
            brush.fold(Brush.curve(-22, 176, -10, 208, -6, 224), 4, Palette.SKIN_SHADOW, 0.5);
            brush.fold(Brush.curve(26, 176, 12, 208, 6, 224), 4, Palette.SKIN_SHADOW, 0.6);
        });

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
        hair.moveTo(-92, 34);
        Brush.append(
                hair, -92, 34, -106, 14, -112, -30, -104, -82, -74, -124, -22, -142, 34, -141, 80, -122, 106, -80, 112,
                -30, 106, 14, 92, 34);
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
        // Clipping leaves steps at the rim; a thin line smooths them.
        brush.line(face, 1.6, Palette.SKIN_SHADE, 0.9);
    }

    static void hairInFront(Brush brush) {
        Path2D fringe = new Path2D.Double();
        fringe.moveTo(-97, 18);
        Brush.append(
                fringe, -97, 18, -107, -28, -106, -78, -84, -120, -40, -150, 10, -158, 62, -146, 98, -108, 108, -62,
                106, -20, 97, 18);
        Brush.append(
                fringe, 97, 18, 94, -18, 90, -48, 80, -70, 60, -82, 30, -80, -2, -86, -30, -104, -44, -112, -58, -92,
                -78, -66, -88, -38, -92, -10, -97, 18);
        fringe.closePath();
        brush.shade(fringe, -20, -128, 140, Palette.HAIR_SHINE, Palette.HAIR, Palette.HAIR_DARK);
        brush.within(fringe, () -> {
            // Strands fall from the parting on the viewer's left to both sides.
            for (int i = 0; i < 12; i++) {
                double end = i / 11.0;
                brush.line(
                        Brush.curve(
                                -46,
                                -114 - 2 * i,
                                -20 + 60 * end,
                                -128 - 16 * end + 30 * (1 - end),
                                40 + 44 * end,
                                -116 - 6 * end + 34 * (1 - end),
                                70 + 34 * end,
                                -74 - 4 * i * end + 10 * i * end),
                        1.8,
                        i % 3 == 0 ? Palette.HAIR_SHINE : Palette.HAIR_DARK,
                        i % 3 == 0 ? 0.4 : 0.45);
            }
            for (int i = 0; i < 6; i++) {
                brush.line(
                        Brush.curve(-46 - i, -114 - 4 * i, -66 - 5 * i, -98 - 2 * i, -84 - 4 * i, -58, -94 - 2 * i, 0),
                        1.8,
                        i % 2 == 0 ? Palette.HAIR_DARK : Palette.HAIR_SHINE,
                        0.4);
            }
            brush.soft(30, -128, 54, 12, 0.12, Palette.HAIR_SHINE, 0.55);
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
}
