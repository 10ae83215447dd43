package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.shortcuts.ShortcutsView;
import dev.undertone.app.ui.task.BackgroundTasks;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final int TIMES = 5;

    @Test
    void aSheetThatIsShownAgainAndAgainIsNotHeldAgainAndAgain() {
        List<WeakReference<Node>> shown = new ArrayList<>();
        FxThread.run(() -> {
            try (BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, _ -> {})) {
                WindowView view = new WindowView(
                        ListenModel.create(Clock.systemUTC()), new Preview(Platform::runLater), new Covers(tasks));
                Stage stage = new Stage();
                stage.setScene(new Scene(view));
                stage.show();
                for (int i = 0; i < TIMES; i++) {
                    view.showShortcuts();
                    view.lookupAll(".shortcuts").stream()
                            .filter(ShortcutsView.class::isInstance)
                            .forEach(sheet -> shown.add(new WeakReference<>(sheet)));
                }
                System.gc();
                assertThat(shown).hasSizeGreaterThanOrEqualTo(TIMES);
                assertThat(shown.stream()
                                .map(WeakReference::get)
                                .filter(sheet -> sheet != null)
                                .distinct())
                        .hasSize(1);
                stage.close();
            }
        });
    }
}
