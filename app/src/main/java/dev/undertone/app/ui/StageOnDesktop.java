package dev.undertone.app.ui;

import dev.undertone.app.desktop.DesktopWindow;
import dev.undertone.app.ui.mini.MiniModel;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window as the desktop commands it: from any thread to that of JavaFX. */
final class StageOnDesktop implements DesktopWindow {

    private final Stage stage;
    private final MiniModel mini;
    private volatile boolean focused;
    private volatile boolean aboveAll;

    /**
     * @param mini the small window, which shows the song above all others
     */
    StageOnDesktop(Stage stage, MiniModel mini) {
        this.stage = stage;
        this.mini = mini;
        stage.focusedProperty().subscribe(now -> focused = now);
        mini.shownProperty().subscribe(now -> aboveAll = now);
    }

    @Override
    public void raise() {
        Platform.runLater(() -> {
            mini.shownProperty().set(false);
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
        return focused || aboveAll;
    }
}
