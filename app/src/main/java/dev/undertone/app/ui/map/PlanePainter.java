package dev.undertone.app.ui.map;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints what lies behind the songs: the axes, the circle, and a faint light at each emotion's place. */
final class PlanePainter {

    private static final int GLOW = 96;

    /** How far a light reaches: as far as a song of the emotion still expresses it. */
    private static final double GLOW_REACH = 0.5;

    private static final double GLOW_STRENGTH = 0.2;
    private static final double PADDING = 12;

    private final Map<Emotion, Image> glows = new EnumMap<>(Emotion.class);

    /** Colours have changed. */
    void forgetColours() {
        glows.clear();
    }

    void paintGround(GraphicsContext pen, Viewport view, ShadedRegion colours) {
        for (Emotion emotion : Emotion.values()) {
            Affect place = emotion.affect();
            double width = 2 * GLOW_REACH * view.unitWidth();
            double height = 2 * GLOW_REACH * view.unitHeight();
            pen.drawImage(
                    glows.computeIfAbsent(emotion, wanted -> glow(colours.shade(Shade.of(wanted)))),
                    view.x(place.valence()) - width / 2,
                    view.y(place.arousal()) - height / 2,
                    width,
                    height);
        }
        pen.setStroke(colours.shade(Shade.LINE));
        pen.setLineWidth(1);
        double x = Math.rint(view.x(0)) + 0.5;
        double y = Math.rint(view.y(0)) + 0.5;
        pen.strokeLine(x, view.y(1), x, view.y(-1));
        pen.strokeLine(view.x(-1), y, view.x(1), y);
        pen.setLineDashes(2, 6);
        pen.strokeOval(view.x(-1), view.y(1), 2 * view.unitWidth(), 2 * view.unitHeight());
        pen.setLineDashes();
    }

    /** The names of the emotions at their places, and those of the axes at the edges of the picture. */
    void paintWords(GraphicsContext pen, Viewport view, ShadedRegion colours, Font font, Font strongFont) {
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.CENTER);
        for (Emotion emotion : Emotion.values()) {
            Affect place = emotion.affect();
            paintWord(
                    pen,
                    EmotionStyle.label(emotion),
                    view.x(place.valence()),
                    view.y(place.arousal()),
                    strongFont,
                    colours.shade(Shade.ofWords(emotion)),
                    colours.shade(Shade.GROUND));
        }
        Color words = colours.shade(Shade.WORDS);
        Color ground = colours.shade(Shade.GROUND);
        double x = within(view.x(0), 60, view.width());
        double y = within(view.y(0), 40, view.height()) - 0.8 * font.getSize();
        double half = 0.75 * font.getSize();
        paintWord(pen, "lively", x, half + PADDING / 2, font, words, ground);
        paintWord(pen, "calm", x, view.height() - half - PADDING / 2, font, words, ground);
        pen.setTextAlign(TextAlignment.LEFT);
        paintWord(pen, "unpleasant", PADDING, y, font, words, ground);
        pen.setTextAlign(TextAlignment.RIGHT);
        paintWord(pen, "pleasant", view.width() - PADDING, y, font, words, ground);
    }

    /** A coordinate kept so far from both edges, or in the middle where there is no room for that. */
    private static double within(double coordinate, double margin, double length) {
        return length <= 2 * margin ? length / 2 : Math.clamp(coordinate, margin, length - margin);
    }

    static void paintWord(GraphicsContext pen, String word, double x, double y, Font font, Color color, Color ground) {
        pen.setFont(font);
        pen.setStroke(ground.deriveColor(0, 1, 1, 0.75));
        pen.setLineWidth(3);
        pen.strokeText(word, x, y);
        pen.setFill(color);
        pen.fillText(word, x, y);
    }

    private static Image glow(Color color) {
        WritableImage image = new WritableImage(GLOW, GLOW);
        PixelWriter writer = image.getPixelWriter();
        for (int y = 0; y < GLOW; y++) {
            for (int x = 0; x < GLOW; x++) {
                double distance = Math.hypot(x + 0.5 - GLOW / 2.0, y + 0.5 - GLOW / 2.0) / (GLOW / 2.0);
                double part = Math.max(0, 1 - distance * distance);
                writer.setColor(
                        x,
                        y,
                        Color.color(color.getRed(), color.getGreen(), color.getBlue(), GLOW_STRENGTH * part * part));
            }
        }
        return image;
    }
}
