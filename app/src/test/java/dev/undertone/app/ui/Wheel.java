package dev.undertone.app.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;

/** A mouse wheel that is turned. */
public final class Wheel {

    private Wheel() {}

    /**
     * @param at in the scene
     * @param delta in pixels, above 0 upwards
     */
    public static ScrollEvent turned(Point2D at, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
