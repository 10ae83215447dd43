package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.CameraState;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Motion;
import dev.undertone.app.ui.words.Words;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What is shown in place of a picture: how the camera is doing, and what can be done. */
final class CameraMessage extends VBox {

    private final CameraModel model;
    private final StackPane symbol = new StackPane();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button turnOn = new Button(Words.of("camera.turn-on"), Icons.icon(Feather.VIDEO));
    private final Button demo = new Button(Words.of("camera.use-demo"));
    private final Button byHand = new Button(Words.of("mood.by-hand"));
    private final HBox buttons = new HBox(turnOn, demo, byHand);
    private final FadeTransition pulse = new FadeTransition(Duration.seconds(0.9), symbol);

    CameraMessage(CameraModel model, Runnable askByHand) {
        this.model = model;
        getStyleClass().add("camera-message");
        symbol.getStyleClass().add("symbol");
        title.getStyleClass().add("title");
        text.getStyleClass().add("text-line");
        text.setWrapText(true);
        text.setMinHeight(0);
        buttons.getStyleClass().add("buttons");
        turnOn.getStyleClass().add("pill-button");
        demo.getStyleClass().addAll("pill-button", "secondary");
        byHand.getStyleClass().addAll("pill-button", "secondary");
        turnOn.setOnAction(_ -> model.turnOn());
        demo.setOnAction(_ -> model.chooseDemo());
        byHand.setOnAction(_ -> askByHand.run());
        for (Button button : new Button[] {turnOn, demo, byHand}) {
            button.setMinWidth(USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        pulse.setFromValue(1);
        pulse.setToValue(0.35);
        pulse.setAutoReverse(true);
        pulse.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(symbol, title, text, buttons);
        buttons.visibleProperty().bind(model.readyProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        Observing.by(
                this, model.readyProperty(), _ -> show(model.stateProperty().get()));
        Observing.by(this, model.stateProperty(), this::show);
        // What pulses is held by JavaFX, in the window or not.
        sceneProperty().subscribe(_ -> show(model.stateProperty().get()));
    }

    private void show(CameraState state) {
        if (!model.readyProperty().get()) {
            fill(Feather.VIDEO, Words.of("camera.not-yet"), Words.of("camera.nothing-recorded"), true);
            return;
        }
        CameraState.Phase phase = state.phase();
        if (phase == CameraState.Phase.RUNNING) {
            pulse.stop();
        } else {
            boolean off = phase == CameraState.Phase.OFF;
            fill(sign(phase), title(phase), off ? Words.of("camera.off-detail") : state.message(), isBusy(phase));
        }
        boolean over = state.isOver();
        turnOn.setVisible(over);
        turnOn.setText(
                state.phase() == CameraState.Phase.ENDED ? Words.of("camera.watch-again") : Words.of("camera.turn-on"));
        demo.setVisible(!over && !(model.sourceProperty().get() instanceof CameraSource.Demo));
        demo.getStyleClass().remove("secondary");
        if (state.phase() != CameraState.Phase.ABSENT) {
            demo.getStyleClass().add("secondary");
        }
    }

    /** How the camera is doing, in a word or two. */
    static String title(CameraState.Phase phase) {
        return Words.of(
                switch (phase) {
                    case OFF -> "camera.off";
                    case LOOKING_UP -> "camera.looking";
                    case CONNECTING -> "camera.connecting";
                    case RUNNING -> "camera.on";
                    case LOST -> "camera.lost";
                    case RETRYING -> "camera.retrying";
                    case ENDED -> "camera.ended";
                    case ABSENT -> "camera.absent";
                });
    }

    /** What stands for it. */
    static Feather sign(CameraState.Phase phase) {
        return switch (phase) {
            case LOOKING_UP -> Feather.SEARCH;
            case CONNECTING, RUNNING -> Feather.VIDEO;
            case RETRYING -> Feather.REFRESH_CW;
            case ENDED -> Feather.FILM;
            case OFF, LOST, ABSENT -> Feather.VIDEO_OFF;
        };
    }

    private static boolean isBusy(CameraState.Phase phase) {
        return phase == CameraState.Phase.LOOKING_UP
                || phase == CameraState.Phase.CONNECTING
                || phase == CameraState.Phase.RETRYING;
    }

    private void fill(Feather icon, String heading, String words, boolean busy) {
        symbol.getChildren().setAll(Icons.icon(icon));
        title.setText(heading);
        text.setText(words);
        pulse.stop();
        symbol.setOpacity(1);
        if (busy && getScene() != null && !Motion.isReduced()) {
            pulse.playFromStart();
        }
    }
}
