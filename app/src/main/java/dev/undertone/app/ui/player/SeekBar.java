package dev.undertone.app.ui.player;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the song is: time gone, a slider to go elsewhere, time left. */
public final class SeekBar extends HBox {

    private static final double MILLISECONDS = 1000;

    private final PlayerModel model;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label elapsed = time("0:00");
    private final Label remaining = time("0:00");
    private boolean following;

    /** Follows the model's song. */
    public SeekBar(PlayerModel model) {
        this.model = model;
        getStyleClass().add("progress-line");
        remaining.getStyleClass().add("right");
        slider.getStyleClass().setAll("seek");
        slider.setSkin(new SeekSkin(slider, model.waveformProperty()));
        slider.setAccessibleText(Words.of("player.position"));
        slider.setBlockIncrement(5);
        slider.disableProperty().bind(model.trackProperty().isNull());
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(elapsed, slider, remaining);
        seekWhereTheSliderIsLeft();
        Observing.by(this, model.positionProperty(), _ -> follow());
        Observing.by(this, model.durationProperty(), _ -> follow());
    }

    /** The song keeps playing while the slider is dragged, and moves once, where it is let go. */
    private void seekWhereTheSliderIsLeft() {
        slider.valueChangingProperty().addListener((_, _, held) -> {
            if (!held) {
                model.seek(position());
            }
        });
        slider.valueProperty().addListener(_ -> {
            if (slider.isValueChanging()) {
                write(position());
            } else if (!following) {
                model.seek(position());
            }
        });
    }

    private Duration position() {
        return Duration.ofMillis(Math.round(slider.getValue() * MILLISECONDS));
    }

    private void follow() {
        if (!slider.isValueChanging()) {
            following = true;
            slider.setMax(Math.max(1, model.durationProperty().get().toMillis() / MILLISECONDS));
            slider.setValue(model.positionProperty().get().toMillis() / MILLISECONDS);
            following = false;
            write(model.positionProperty().get());
        }
    }

    private void write(Duration position) {
        elapsed.setText(Times.clock(position));
        remaining.setText("−" + Times.clock(model.durationProperty().get().minus(position)));
        elapsed.setAccessibleText(Words.of("player.played", Times.spoken(position)));
    }

    private static Label time(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("time");
        return label;
    }
}
