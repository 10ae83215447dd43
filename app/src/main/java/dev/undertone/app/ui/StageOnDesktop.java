package dev.undertone.app.ui;

import dev.undertone.app.desktop.DesktopWindow;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window as the desktop commands it: from any thread to that of JavaFX. */
final class StageOnDesktop implements DesktopWindow {

    private final Stage stage;
    private volatile boolean focused;

    StageOnDesktop(Stage stage) {
        this.stage = stage;
        stage.focusedProperty().subscribe(now -> focused = now);
    }

    @Override
    public void raise() {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    @Override
    public void quit() {
        Platform.exit();
    }

    @Override
    public boolean isFocused() {
        return focused;
    }
}
