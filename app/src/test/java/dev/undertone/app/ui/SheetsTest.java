package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.settings.SettingsView;
import dev.undertone.app.ui.shortcuts.ShortcutsView;
import dev.undertone.app.ui.task.BackgroundTasks;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final int TIMES = 5;
    private static final int PULSES = 3;

    private final ListenModel model = FxThread.call(() -> ListenModel.create(Clock.systemUTC()));
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, _ -> {});
    private final Preview preview = new Preview(Platform::runLater);
    private final Covers covers = new Covers(tasks);
    private final List<WeakReference<Node>> shown = new ArrayList<>();
    private final Stage stage = FxThread.call(Stage::new);

    @BeforeEach
    void showNothing() {
        FxThread.run(() -> {
            stage.setScene(new Scene(new Group(), 1280, 800));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        tasks.close();
    }

    @Test
    void aSheetThatIsShownAgainAndAgainIsNotHeldAgainAndAgain() {
        FxThread.run(() -> {
            WindowView view = view();
            for (int i = 0; i < TIMES; i++) {
                view.showShortcuts();
                view.lookupAll(".shortcuts").stream()
                        .filter(ShortcutsView.class::isInstance)
                        .forEach(sheet -> shown.add(new WeakReference<>(sheet)));
            }
        });

        assertThat(shown).hasSizeGreaterThanOrEqualTo(TIMES);
        assertThat(held()).hasSize(1);
    }

    @Test
    void viewsThatGaveWayToOthersAreNotHeldByTheModel() {
        for (int i = 0; i < TIMES; i++) {
            FxThread.run(() -> {
                WindowView view = view();
                shown.add(new WeakReference<>(view));
                showEverything(view);
            });
        }
        AtomicInteger pulses = new AtomicInteger();
        FxThread.await("JavaFX has let go of what it has drawn", () -> pulses.incrementAndGet() > PULSES);

        assertThat(held()).hasSize(1);
    }

    private void showEverything(WindowView view) {
        for (Pane pane : Pane.values()) {
            model.panes().shownProperty().set(pane);
        }
        for (SettingsView.Section section : SettingsView.Section.values()) {
            view.showSettings(section);
        }
        view.showShortcuts();
        view.showUnheard();
        view.chooseListener();
        view.toggleLyrics();
        model.playlists().create(List.of());
        model.reviews().open();
        model.reviews().close();
        model.panes().shownProperty().set(Pane.LISTEN);
    }

    private WindowView view() {
        WindowView view = new WindowView(model, preview, covers);
        stage.getScene().setRoot(view);
        view.applyCss();
        view.layout();
        return view;
    }

    private List<Node> held() {
        System.gc();
        return shown.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
