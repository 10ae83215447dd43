package dev.undertone.app.ui.map;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the plane's lines and words: the axes, the circle, and the names of the emotions at their places. */
final class PlanePainter {

    private static final double PADDING = 12;

    private PlanePainter() {}

    static void paintLines(GraphicsContext pen, Viewport view, ShadedRegion colours) {
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
    static void paintWords(GraphicsContext pen, Viewport view, ShadedRegion colours, Font font, Font strongFont) {
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
        paintWord(pen, Words.of("place.lively"), x, half + PADDING / 2, font, words, ground);
        paintWord(pen, Words.of("place.calm"), x, view.height() - half - PADDING / 2, font, words, ground);
        pen.setTextAlign(TextAlignment.LEFT);
        paintWord(pen, Words.of("place.unpleasant"), PADDING, y, font, words, ground);
        pen.setTextAlign(TextAlignment.RIGHT);
        paintWord(pen, Words.of("place.pleasant"), view.width() - PADDING, y, font, words, ground);
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
}
