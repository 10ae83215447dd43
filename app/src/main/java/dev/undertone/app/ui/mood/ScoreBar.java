package dev.undertone.app.ui.mood;

import javafx.scene.layout.Region;

/** A bar that is filled from the left; its length glides to where it is sent. */
final class ScoreBar extends Region {

    private static final double SETTLED = 0.001;

    private final Region fill = new Region();
    private double share;
    private double target;

    ScoreBar() {
        getStyleClass().add("score-bar");
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        getChildren().add(fill);
    }

    /** Where the bar is to go, 0 to 1. */
    void sendTo(double wanted) {
        target = wanted;
    }

    /**
     * Goes a part of the way.
     *
     * @param part 0 to 1
     * @return whether there is a way left to go
     */
    boolean approach(double part) {
        double rest = target - share;
        boolean settled = Math.abs(rest) < SETTLED;
        share = settled ? target : share + rest * part;
        placeFill();
        return !settled;
    }

    @Override
    protected void layoutChildren() {
        placeFill();
    }

    private void placeFill() {
        // A fill shorter than it is high would have no room for its round ends.
        double width = Math.max(getHeight(), share * getWidth());
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
