package dev.undertone.app.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/** Knows when what a scene shows has come to the screen, which JavaFX does not tell. It belongs to the FX thread. */
final class FirstFrame {

    /** Two colours for what the root covers. */
    private static final Color FILL = Color.gray(0.5);

    private static final Color OTHER_FILL = Color.gray(0.6);

    private FirstFrame() {}

    /**
     * Does something once, when the picture that the next pulse has painted is on the screen. It is painted on another thread; the
     * pulse after it, which must have something to paint too, waits for that. Then the picture is handed to the screen by an event
     * on this thread, which is already waiting when the second of two further events is sent.
     */
    static void after(Scene scene, Runnable action) {
        onNextPulse(
                scene,
                () -> Platform.runLater(() -> {
                    scene.setFill(FILL.equals(scene.getFill()) ? OTHER_FILL : FILL);
                    onNextPulse(scene, () -> Platform.runLater(() -> Platform.runLater(action)));
                }));
    }

    private static void onNextPulse(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
    }
}
