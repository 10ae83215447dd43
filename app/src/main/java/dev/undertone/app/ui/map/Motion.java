package dev.undertone.app.ui.map;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Lets the map glide to where it is wanted: of the way that is left it goes the same share in each equal stretch of time. */
final class Motion extends AnimationTimer {

    private static final double SECONDS_TO_A_THIRD = 0.07;
    private static final double NEAR_ENOUGH = 0.002;

    private final Supplier<Viewport> now;
    private final Consumer<Viewport> show;
    private double zoom;
    private double anchorX;
    private double anchorY;
    private double right;
    private double down;
    private long last;
    private boolean running;

    Motion(Supplier<Viewport> now, Consumer<Viewport> show) {
        this.now = now;
        this.show = show;
    }

    /** Comes nearer by a factor, around a pixel. */
    void zoom(double factor, double x, double y) {
        Viewport from = now.get();
        // What cannot be reached is not to be gone back through when the direction turns.
        zoom = Math.clamp(zoom + Math.log(factor), -Math.log(from.zoom()), Math.log(Viewport.CLOSEST / from.zoom()));
        anchorX = x;
        anchorY = y;
        begin();
    }

    /** Moves the plane by so many pixels. */
    void move(double toRight, double toBottom) {
        right += toRight;
        down += toBottom;
        begin();
    }

    /** Stays where it is. */
    void halt() {
        zoom = 0;
        right = 0;
        down = 0;
        running = false;
        stop();
    }

    private void begin() {
        if (!running) {
            running = true;
            last = 0;
            start();
        }
    }

    @Override
    public void handle(long nanos) {
        double seconds = last == 0 ? 1 / 60.0 : (nanos - last) / 1e9;
        last = nanos;
        boolean arrived = Math.abs(zoom) < NEAR_ENOUGH && Math.hypot(right, down) < 0.3;
        double share = arrived ? 1 : 1 - Math.exp(-seconds / SECONDS_TO_A_THIRD);
        show.accept(now.get().zoomed(Math.exp(share * zoom), anchorX, anchorY).moved(share * right, share * down));
        zoom *= 1 - share;
        right *= 1 - share;
        down *= 1 - share;
        if (arrived) {
            halt();
        }
    }
}
