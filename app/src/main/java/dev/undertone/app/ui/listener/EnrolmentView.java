package dev.undertone.app.ui.listener;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.ui.camera.CameraModel;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import dev.undertone.models.identity.EnrolmentAdvice;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sheet that gathers the faces of a listener: the camera's picture, how much there is, and what to do next. Escape keeps nothing. */
public final class EnrolmentView extends VBox {

    private final SignInModel model;
    private final CameraModel camera;
    private final Label advice = new Label();
    private final Button turnOn = new Button(Words.of("enrol.camera.on"));
    private final Button end = new Button();

    /** Gathers faces of a listener. */
    public EnrolmentView(SignInModel model, CameraModel camera, Preview preview, Listener listener) {
        this.model = model;
        this.camera = camera;
        getStyleClass().addAll("sheet", "enrolment");
        setMaxHeight(USE_PREF_SIZE);
        Label what = new Label(Words.of("enrol.what"));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("advice");
        advice.setWrapText(true);
        advice.setMaxWidth(Double.MAX_VALUE);
        advice.setAccessibleRole(AccessibleRole.TEXT);
        turnOn.getStyleClass().add("pill-button");
        turnOn.setOnAction(_ -> camera.turnOn());
        end.getStyleClass().addAll("pill-button", "secondary");
        end.setOnAction(_ -> model.endEnrolling());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, turnOn, end);
        foot.getStyleClass().add("edit-foot");
        getChildren()
                .addAll(
                        new SheetHead(Words.of("enrol.title", ListenerWords.name(listener)), model::endEnrolling),
                        new EnrolmentMirror(model, preview),
                        advice,
                        what,
                        foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.endEnrolling();
                event.consume();
            }
        });
        Observing.by(this, model.adviceProperty(), _ -> describe());
        Observing.by(this, model.keptProperty(), _ -> describe());
        Observing.by(this, camera.stateProperty(), _ -> describe());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(end::requestFocus);
            }
        });
    }

    private void describe() {
        boolean kept = model.keptProperty().get();
        boolean running = camera.stateProperty().get().phase() == CameraState.Phase.RUNNING;
        boolean off = camera.stateProperty().get().phase() == CameraState.Phase.OFF;
        turnOn.setVisible(off && !kept);
        turnOn.setManaged(turnOn.isVisible());
        end.setText(Words.of(kept ? "enrol.end" : "action.cancel"));
        advice.setText(
                kept
                        ? Words.of("enrol.kept")
                        : off
                                ? Words.of("enrol.camera.off")
                                : running
                                        ? words(model.adviceProperty().get())
                                        : camera.stateProperty().get().message());
    }

    private static String words(@Nullable EnrolmentAdvice advice) {
        return Words.of(
                advice == null
                        ? "enrol.no-face"
                        : "enrol." + advice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
