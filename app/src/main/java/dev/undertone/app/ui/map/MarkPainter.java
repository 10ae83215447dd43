package dev.undertone.app.ui.map;

import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints what lies above the songs: the present mood, the song that plays, the one under the mouse, and the lasso. */
final class MarkPainter {

    private static final double MOOD_RADIUS = 8;
    private static final double RING = 5;

    private final GraphicsContext pen;
    private final Viewport view;
    private final ShadedRegion colours;
    private final double dot;

    /**
     * @param dot the radius of a song
     */
    MarkPainter(GraphicsContext pen, Viewport view, ShadedRegion colours, double dot) {
        this.pen = pen;
        this.view = view;
        this.colours = colours;
        this.dot = dot;
    }

    /** A point, and an ellipse around it within which the mood lies in two of three cases on each axis. */
    void paintMood(MoodPlace mood, Font font) {
        Color color = mood.emotion() == null ? colours.shade(Shade.WORDS) : colours.shade(Shade.of(mood.emotion()));
        Color strong = colours.shade(Shade.STRONG);
        Affect place = mood.estimate().affect();
        double x = view.x(place.valence());
        double y = view.y(place.arousal());
        paintSpread(mood.estimate(), strong, 0.06);
        pen.setFill(color);
        pen.setStroke(strong);
        pen.setLineWidth(2.5);
        pen.fillOval(x - MOOD_RADIUS, y - MOOD_RADIUS, 2 * MOOD_RADIUS, 2 * MOOD_RADIUS);
        pen.strokeOval(x - MOOD_RADIUS, y - MOOD_RADIUS, 2 * MOOD_RADIUS, 2 * MOOD_RADIUS);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        PlanePainter.paintWord(
                pen,
                mood.emotion() == null ? Words.of("map.you-unsure") : Words.of("map.you"),
                x + MOOD_RADIUS + 6,
                y,
                font,
                strong,
                colours.shade(Shade.GROUND));
    }

    /** How far around its place a song may lie. */
    void paintSpread(AffectEstimate estimate, Color color, double fill) {
        double width = 2 * estimate.valenceDeviation() * view.unitWidth();
        double height = 2 * estimate.arousalDeviation() * view.unitHeight();
        double left = view.x(estimate.affect().valence()) - width / 2;
        double top = view.y(estimate.affect().arousal()) - height / 2;
        pen.setFill(color.deriveColor(0, 1, 1, fill));
        pen.fillOval(left, top, width, height);
        pen.setStroke(color.deriveColor(0, 1, 1, 0.5));
        pen.setLineWidth(1.2);
        pen.setLineDashes(4, 4);
        pen.strokeOval(left, top, width, height);
        pen.setLineDashes();
    }

    /** A place that one source gives. */
    void paintSource(AffectEstimate estimate) {
        double x = view.x(estimate.affect().valence());
        double y = view.y(estimate.affect().arousal());
        pen.setFill(colours.shade(Shade.WORDS));
        pen.fillOval(x - 3, y - 3, 6, 6);
    }

    /** A ring to be dragged. */
    void paintHandle(Affect place, double radius, Color color) {
        double x = view.x(place.valence());
        double y = view.y(place.arousal());
        pen.setStroke(colours.shade(Shade.GROUND));
        pen.setLineWidth(6);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setStroke(color);
        pen.setLineWidth(3);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void paintPlaying(MapSong song) {
        double x = view.x(song.place().valence());
        double y = view.y(song.place().arousal());
        double radius = dot + RING;
        paintDot(song, x, y, dot + 1.5);
        pen.setStroke(colours.shade(Shade.STRONG));
        pen.setLineWidth(2);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setLineWidth(1);
        pen.strokeOval(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8);
    }

    void paintPointed(MapSong song) {
        Color color = colours.shade(Shade.of(song.emotion()));
        paintSpread(song.estimate(), color, 0.10);
        double x = view.x(song.place().valence());
        double y = view.y(song.place().arousal());
        paintDot(song, x, y, dot + 2.5);
        pen.setStroke(colours.shade(Shade.GROUND));
        pen.setLineWidth(2);
        double radius = dot + 2.5;
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setStroke(colours.shade(Shade.STRONG));
        pen.setLineWidth(1.5);
        pen.strokeOval(x - radius - 1.5, y - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
    }

    /** Songs on their way to another place, as far as there are not too many to be drawn one by one. */
    void paintMoving(List<MapSong> songs, double right, double down) {
        for (MapSong song : songs) {
            double x = view.x(song.place().valence());
            double y = view.y(song.place().arousal());
            pen.setStroke(colours.shade(Shade.ACCENT).deriveColor(0, 1, 1, 0.35));
            pen.setLineWidth(1);
            pen.strokeLine(x, y, x + right, y + down);
            paintDot(song, x + right, y + down, dot + 1.5);
            pen.setStroke(colours.shade(Shade.STRONG));
            pen.strokeOval(x + right - dot - 1.5, y + down - dot - 1.5, 2 * dot + 3, 2 * dot + 3);
        }
    }

    void paintLasso(@Nullable Outline line) {
        if (line == null || line.size() < 2) {
            return;
        }
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = view.x(line.valence(i));
            y[i] = view.y(line.arousal(i));
        }
        Color accent = colours.shade(Shade.ACCENT);
        pen.setFill(accent.deriveColor(0, 1, 1, 0.12));
        pen.fillPolygon(x, y, x.length);
        pen.setStroke(accent);
        pen.setLineWidth(1.8);
        pen.strokePolyline(x, y, x.length);
        pen.setLineDashes(3, 5);
        pen.strokeLine(x[x.length - 1], y[y.length - 1], x[0], y[0]);
        pen.setLineDashes();
    }

    private void paintDot(MapSong song, double x, double y, double radius) {
        pen.setFill(colours.shade(Shade.of(song.emotion())));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
