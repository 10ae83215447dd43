package dev.undertone.app.ui.camera;

import atlantafx.base.controls.ToggleSwitch;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import javafx.scene.input.KeyCode;

/** Turns the camera on and off. */
public final class CameraSwitch extends ToggleSwitch {

    /** Commands the model's camera. */
    public CameraSwitch(CameraModel model) {
        super(Words.of("camera.short"));
        setAccessibleText(Words.of("camera.short"));
        setMinWidth(USE_PREF_SIZE);
        // The control itself listens to the mouse alone.
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                setSelected(!isSelected());
                event.consume();
            }
        });
        Observing.by(this, model.onProperty(), this::setSelected);
        selectedProperty().subscribe(selected -> {
            if (selected != model.onProperty().get()) {
                if (selected) {
                    model.turnOn();
                } else {
                    model.turnOff();
                }
            }
        });
        disableProperty().bind(model.readyProperty().not());
    }
}
