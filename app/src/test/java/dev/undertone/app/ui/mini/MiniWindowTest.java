package dev.undertone.app.ui.mini;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.settings.ListenSettings.Place;
import dev.undertone.app.ui.FxThread;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MiniWindowTest {

    private final MiniModel model = new MiniModel();
    private final Scene content = new Scene(new Group(), MiniWindow.WIDTH, MiniWindow.HEIGHT);
    private final Stage full = FxThread.call(Stage::new);

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            full.setScene(new Scene(new Group(), 600, 400));
            full.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            model.shownProperty().set(false);
            full.close();
        });
    }

    @Test
    void takesThePlaceOfTheFullWindowAndEveryWayOutLeadsBack() {
        FxThread.run(() -> {
            new MiniWindow(model, full, content);
            model.toggle();
            assertThat(mini().isShowing()).isTrue();
            assertThat(mini().isAlwaysOnTop()).isTrue();
            assertThat(full.isShowing()).isFalse();

            Event.fireEvent(mini(), new WindowEvent(mini(), WindowEvent.WINDOW_CLOSE_REQUEST));
            assertThat(full.isShowing()).isTrue();
            assertThat(model.shownProperty().get()).isFalse();

            model.toggle();
            Event.fireEvent(
                    content.getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(full.isShowing()).isTrue();
        });
    }

    @Test
    void standsWhereItStoodUnlessThatIsOnNoScreen() {
        FxThread.run(() -> {
            new MiniWindow(model, full, content);
            model.placeProperty().set(new Place(40, 30));
            model.toggle();
            assertThat(mini().getX()).isEqualTo(40);
            assertThat(mini().getY()).isEqualTo(30);
            model.toggle();

            model.placeProperty().set(new Place(90_000, -4_000));
            model.toggle();
            assertThat(mini().getX()).isBetween(0.0, 20_000.0);
            model.toggle();
            assertThat(Objects.requireNonNull(model.placeProperty().get()).x()).isLessThan(20_000);
        });
    }

    private Stage mini() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene() == content)
                .findFirst()
                .orElseThrow();
    }
}
