package dev.undertone.app.ui.player;

import dev.undertone.library.Waveform;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** A waveform as upright strokes around a middle line, drawn anew only when it, or its room, is another. */
final class WavePath extends Path {

    /** Strokes stand this far apart for each pixel that they are wide. */
    private static final double PITCH = 1.75;

    private static final double ROOM_FOR_STROKE = 22;
    /** Songs of today are loud throughout; the power parts what is loud from what is louder. */
    private static final double POWER = 1.5;

    private @Nullable Waveform drawn;
    private double drawnWidth;
    private double drawnHeight;

    WavePath(String... styles) {
        getStyleClass().setAll(styles);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws into a rectangle, with strokes as wide as suits its height. */
    void draw(Waveform waveform, double x, double y, double width, double height) {
        if (waveform == drawn && width == drawnWidth && height == drawnHeight) {
            return;
        }
        drawn = waveform;
        drawnWidth = width;
        drawnHeight = height;
        double stroke = Math.max(2, Math.rint(height / ROOM_FOR_STROKE));
        setStrokeWidth(stroke);
        int strokes = Math.clamp((int) (width / (stroke * PITCH)), 1, Waveform.PARTS);
        double[] heights = heights(waveform, strokes);
        double middle = y + height / 2;
        List<PathElement> elements = new ArrayList<>(2 * strokes);
        for (int i = 0; i < strokes; i++) {
            double at = x + (i + 0.5) * width / strokes;
            double half = Math.max(0.5, heights[i] * (height - stroke) / 2);
            elements.add(new MoveTo(at, middle - half));
            elements.add(new LineTo(at, middle + half));
        }
        getElements().setAll(elements);
    }

    /** The mean of the peaks below each stroke, as a share of the loudest of them. */
    private static double[] heights(Waveform waveform, int strokes) {
        double[] heights = new double[strokes];
        double highest = 0;
        for (int i = 0; i < strokes; i++) {
            int from = i * Waveform.PARTS / strokes;
            int until = Math.max(from + 1, (i + 1) * Waveform.PARTS / strokes);
            double sum = 0;
            for (int part = from; part < until; part++) {
                sum += waveform.peak(part);
            }
            heights[i] = Math.pow(sum / (until - from), POWER);
            highest = Math.max(highest, heights[i]);
        }
        for (int i = 0; i < strokes && highest > 0; i++) {
            heights[i] /= highest;
        }
        return heights;
    }
}
