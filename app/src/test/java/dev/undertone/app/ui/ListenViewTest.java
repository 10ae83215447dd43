package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.CameraState;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.camera.CameraCommands;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenViewTest {

    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, Throwable::printStackTrace);
    private final ListenModel model = ListenModel.create(Clock.systemUTC());
    private final WindowView view = FxThread.call(() -> {
        WindowView made = new WindowView(model, new Preview(Platform::runLater), new Covers(tasks));
        new Theme(new Scene(made, 1280, 800)).choose(ThemeChoice.LIGHT);
        return made;
    });

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void aCameraThatIsOnIsAlwaysSeenToBeOn() {
        FxThread.run(() -> {
            model.camera().connect(new NoCamera());
            assertThat(isSeen(".mirror")).isFalse();
            assertThat(isSeen(".camera-dot")).isFalse();

            model.camera().turnOn();
            model.camera().showState(new CameraState(CameraState.Phase.RUNNING, "Watching."));
            assertThat(isSeen(".mirror")).isTrue();

            model.camera().smallProperty().set(true);
            assertThat(isSeen(".mirror")).isFalse();
            assertThat(isSeen(".camera-dot .live")).isTrue();

            model.panes().shownProperty().set(Pane.LIBRARY);
            assertThat(isSeen(".player-bar .camera-on")).isTrue();

            model.camera().turnOff();
            model.camera().showState(CameraState.OFF);
            assertThat(isSeen(".player-bar .camera-on")).isFalse();
        });
    }

    @Test
    void theWordsOfTheSongTakeThePlaceOfWhatComesNext() {
        FxThread.run(() -> {
            assertThat(isSeen(".next .section-title")).isTrue();
            model.panes().shownProperty().set(Pane.LIBRARY);

            view.toggleLyrics();
            assertThat(isSeen(".lyrics")).isTrue();
            assertThat(isSeen(".next .section-title")).isFalse();

            view.toggleLyrics();
            assertThat(isSeen(".next .section-title")).isTrue();
        });
    }

    private boolean isSeen(String selector) {
        view.applyCss();
        view.layout();
        return view.lookupAll(selector).stream().anyMatch(ListenViewTest::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static final class NoCamera implements CameraCommands {
        @Override
        public void turnOn(CameraSource source) {}

        @Override
        public void turnOff() {}

        @Override
        public void findDevices() {}

        @Override
        public void explain(boolean wanted) {}
    }
}
