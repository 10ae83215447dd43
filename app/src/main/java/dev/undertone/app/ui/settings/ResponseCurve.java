package dev.undertone.app.ui.settings;

import dev.undertone.app.playback.SoundSettings;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** What the equaliser does to each frequency, from 20 Hz to 20 kHz along an axis of octaves. A picture only. */
final class ResponseCurve extends Pane {

    private static final int POINTS = 160;
    private static final double LOWEST = 20;
    private static final double HIGHEST = 20_000;
    /** Decibels at the upper edge: bands side by side add up to more than one alone. */
    private static final double EDGE = 15;

    private final Line middle = new Line();
    private final Polyline curve = new Polyline();
    private SoundSettings sound = SoundSettings.DEFAULT;

    ResponseCurve() {
        getStyleClass().add("response");
        middle.getStyleClass().add("middle");
        curve.getStyleClass().add("curve");
        getChildren().addAll(middle, curve);
        setMouseTransparent(true);
    }

    /** Draws what these do. */
    void show(SoundSettings now) {
        sound = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        middle.setStartX(left);
        middle.setEndX(left + width);
        middle.setStartY(top + height / 2);
        middle.setEndY(top + height / 2);
        Double[] points = new Double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double share = i / (POINTS - 1.0);
            double decibels = sound.equalizerResponse(LOWEST * Math.pow(HIGHEST / LOWEST, share));
            points[2 * i] = left + share * width;
            points[2 * i + 1] = top + height / 2 * (1 - Math.clamp(decibels / EDGE, -1, 1));
        }
        curve.getPoints().setAll(points);
    }
}
