package dev.undertone.app.ui;

import dev.undertone.app.environment.ProcessAge;
import dev.undertone.app.environment.StartReport;
import java.io.PrintStream;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Tells how long the start of the program takes: {@code window N ms} when the window was drawn for the first time, {@code whole N ms}
 * when all that belongs to it was, and {@code reading N ms} when the first reading of a face has reached it, N being the age of the
 * process. It belongs to the FX thread.
 */
final class StartWatch {

    private final StartReport report;
    private final PrintStream output;
    private final Runnable end;
    private Subscription waiting = Subscription.EMPTY;
    private boolean drawn;
    private boolean connected;

    /**
     * @param output where the lines go
     * @param end ends the program
     */
    StartWatch(StartReport report, PrintStream output, Runnable end) {
        this.report = report;
        this.output = output;
        this.end = end;
    }

    /** Tells of a window that was just shown. */
    void shown(Scene scene) {
        if (report != StartReport.NONE) {
            FirstFrame.after(scene, () -> tell("window"));
        }
    }

    /** Tells of a window that has just got all that belongs to it. */
    void furnished(Scene scene) {
        if (report != StartReport.NONE) {
            FirstFrame.after(scene, () -> {
                tell("whole");
                drawn = true;
                endWithoutReading();
            });
        }
    }

    /** Tells of the first reading, if the camera is on; otherwise there will be none. */
    void connected(ListenModel model) {
        connected = true;
        if (report == StartReport.NONE) {
            return;
        }
        if (!model.camera().onProperty().get()) {
            endWithoutReading();
            return;
        }
        waiting = model.mood().readingProperty().subscribe((Consumer<Boolean>) reading -> {
            if (reading) {
                waiting.unsubscribe();
                tell("reading");
                end();
            }
        });
    }

    private void endWithoutReading() {
        if (drawn && connected && waiting == Subscription.EMPTY) {
            end();
        }
    }

    private void end() {
        if (report == StartReport.EXIT) {
            end.run();
        }
    }

    private void tell(String what) {
        output.println(what + " " + ProcessAge.now().toMillis() + " ms");
        output.flush();
    }
}
