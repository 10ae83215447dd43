package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A dot that says that the camera is on, wherever its picture is not on show. Takes no room while it is off. */
public final class CameraSign extends Label {

    /** Shows whether the model's camera is on. */
    public CameraSign(CameraModel model) {
        getStyleClass().add("camera-on");
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        setGraphic(dot);
        setText(Words.of("camera.short"));
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, Words.of("camera.on"));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.of("camera.on"));
        visibleProperty().bind(model.stateProperty().map(state -> state.phase() == CameraState.Phase.RUNNING));
        managedProperty().bind(visibleProperty());
    }
}
