package dev.undertone.app.ui.player;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The volume, and a button that silences the music. The wheel changes it as well. */
final class VolumeView extends HBox {

    private static final double STEP = 0.05;

    private final PlayerModel model;

    VolumeView(PlayerModel model) {
        this.model = model;
        getStyleClass().add("volume-line");
        getChildren().addAll(mute(), slider());
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(model.readyProperty().not());
        setOnScroll(event -> {
            if (event.getDeltaY() != 0) {
                model.changeVolume(model.volumeProperty().get() + Math.copySign(STEP, event.getDeltaY()));
                event.consume();
            }
        });
    }

    private Button mute() {
        Button mute =
                Icons.button(new Button(), Feather.VOLUME_2, Words.of("player.mute"), "plain-button", "small-icon");
        mute.setOnAction(_ -> model.toggleMute());
        Observing.by(this, model.volumeProperty(), volume -> {
            double loud = volume.doubleValue();
            mute.setGraphic(
                    Icons.icon(loud == 0 ? Feather.VOLUME_X : loud < 0.5 ? Feather.VOLUME_1 : Feather.VOLUME_2));
            Icons.name(mute, Words.of(loud == 0 ? "player.unmute" : "player.mute"));
        });
        return mute;
    }

    private Slider slider() {
        Slider slider = new Slider(0, 1, model.volumeProperty().get());
        slider.getStyleClass().addAll("volume", "small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText(Words.of("player.volume"));
        slider.setBlockIncrement(STEP);
        Observing.by(this, model.volumeProperty(), volume -> {
            if (!slider.isValueChanging()) {
                slider.setValue(volume.doubleValue());
            }
        });
        slider.valueProperty().subscribe(value -> {
            if (value.doubleValue() != model.volumeProperty().get()) {
                model.changeVolume(value.doubleValue());
            }
        });
        return slider;
    }
}
