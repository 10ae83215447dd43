package dev.undertone.app.ui;

import atlantafx.base.controls.ModalPane;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** A window on the screen in one of the gallery's states, for tests that walk all of it. It belongs to the FX thread. */
final class ShownWindow implements AutoCloseable {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-03-20T19:42:00Z"), ZoneOffset.UTC);

    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, _ -> {});
    private final Stage stage = new Stage();
    private final Scene scene;

    ShownWindow(String state, ThemeChoice theme, double textScale, double width, double height) {
        this(Objects.requireNonNull(ScreenshotGallery.states().get(state), state), theme, textScale, width, height);
    }

    private ShownWindow(
            Consumer<ScreenshotGallery.Screen> state,
            ThemeChoice theme,
            double textScale,
            double width,
            double height) {
        Preview preview = new Preview(Platform::runLater);
        ListenModel model = ListenModel.create(EVENING);
        model.theme().choiceProperty().set(theme);
        model.theme().textScaleProperty().set(textScale);
        WindowView view = new WindowView(model, preview, new Covers(tasks));
        scene = new Scene(view, width, height);
        new Theme(scene).follow(model.theme());
        PlaylistStates.list(model);
        stage.setScene(scene);
        stage.show();
        state.accept(new ScreenshotGallery.Screen(model, preview, view));
        // A layout may ask for another, of what it has just made.
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    Scene scene() {
        return scene;
    }

    /** All nodes that can be seen, in the order in which they are painted. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        collect(scene.getRoot(), nodes);
        return nodes;
    }

    /** The sheet that lies over the rest; empty where none does. */
    Optional<Node> sheet() {
        return scene.getRoot().lookup("#sheets") instanceof ModalPane sheets && sheets.isDisplay()
                ? Optional.ofNullable(sheets.getContent())
                : Optional.empty();
    }

    /** All nodes that can be seen of the sheet, or where there is none of the window. */
    List<Node> inFront() {
        List<Node> nodes = new ArrayList<>();
        collect(sheet().orElse(scene.getRoot()), nodes);
        return nodes;
    }

    /** The colour that the theme gives to a name. */
    Color colour(String name) {
        Region sample = new Region();
        sample.setStyle("-fx-background-color: " + name);
        Pane parent = (Pane) scene.getRoot();
        parent.getChildren().add(sample);
        sample.applyCss();
        parent.getChildren().remove(sample);
        return (Color) sample.getBackground().getFills().getFirst().getFill();
    }

    @Override
    public void close() {
        stage.close();
        tasks.close();
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }
}
