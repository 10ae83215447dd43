package dev.undertone.app.ui.player;

import atlantafx.base.controls.ProgressSliderSkin;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the song is: time gone, a slider to go elsewhere, time left. */
final class SeekBar extends HBox {

    private static final double MILLISECONDS = 1000;

    private final PlayerModel model;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label elapsed = time("0:00");
    private final Label remaining = time("0:00");
    private boolean held;

    SeekBar(PlayerModel model) {
        this.model = model;
        getStyleClass().add("progress-line");
        remaining.getStyleClass().add("right");
        slider.getStyleClass().addAll("progress", "small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText("Position in the song");
        slider.setBlockIncrement(5);
        slider.disableProperty().bind(model.trackProperty().isNull());
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(elapsed, slider, remaining);
        seekWhereTheSliderIsLeft();
        model.positionProperty().subscribe(_ -> follow());
        model.durationProperty().subscribe(_ -> follow());
    }

    /** The song keeps playing while the slider is dragged, and moves once, where it is let go. */
    private void seekWhereTheSliderIsLeft() {
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            held = false;
            seek();
        });
        slider.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey() && !event.isShortcutDown()) {
                seek();
            }
        });
        slider.valueProperty().subscribe(_ -> {
            if (held) {
                write(position());
            }
        });
    }

    private void seek() {
        model.seek(position());
    }

    private Duration position() {
        return Duration.ofMillis(Math.round(slider.getValue() * MILLISECONDS));
    }

    private void follow() {
        if (!held) {
            slider.setMax(Math.max(1, model.durationProperty().get().toMillis() / MILLISECONDS));
            slider.setValue(model.positionProperty().get().toMillis() / MILLISECONDS);
            write(model.positionProperty().get());
        }
    }

    private void write(Duration position) {
        elapsed.setText(Times.clock(position));
        remaining.setText("−" + Times.clock(model.durationProperty().get().minus(position)));
        elapsed.setAccessibleText(Times.spoken(position) + " played");
    }

    private static Label time(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("time");
        return label;
    }
}
