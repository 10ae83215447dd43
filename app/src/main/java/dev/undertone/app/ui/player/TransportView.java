package dev.undertone.app.ui.player;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.undertone.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Previous, play, next, and the volume. */
final class TransportView extends HBox {

    private final PlayerModel model;
    private double audible = 0.8;

    TransportView(PlayerModel model) {
        this.model = model;
        getStyleClass().add("transport");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button previous = glyphButton("previous", "Previous song (Ctrl+Left)", "plain-button", "skip-button");
        previous.setOnAction(_ -> model.previous());
        Button next = glyphButton("next", "Next song (Ctrl+Right)", "plain-button", "skip-button");
        next.setOnAction(_ -> model.next());
        getChildren().addAll(previous, playButton(), next, space, muteButton(), volume());
        disableProperty().bind(model.readyProperty().not());
    }

    private Button playButton() {
        Button play = glyphButton("play", "Play (Space)", "play-button");
        play.setOnAction(_ -> model.togglePlay());
        model.playingProperty().subscribe(playing -> {
            play.setGraphic(glyph(playing ? "pause" : "play"));
            // The triangle's weight lies left of its middle.
            play.getGraphic().setTranslateX(playing ? 0 : 1.5);
            Icons.name(play, playing ? "Pause (Space)" : "Play (Space)");
        });
        return play;
    }

    private static Button glyphButton(String glyph, String words, String... styles) {
        Button button = new Button();
        button.setGraphic(glyph(glyph));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(styles);
        Icons.name(button, words);
        return button;
    }

    /** Filled signs, which the icon font has only in outline. */
    private static Region glyph(String name) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", name);
        return glyph;
    }

    private Button muteButton() {
        Button mute = Icons.button(new Button(), Feather.VOLUME_2, "Mute", "plain-button", "small-icon");
        mute.setOnAction(_ -> {
            double volume = model.volumeProperty().get();
            if (volume > 0) {
                audible = volume;
            }
            model.changeVolume(volume > 0 ? 0 : audible);
        });
        model.volumeProperty().subscribe(volume -> {
            double loud = volume.doubleValue();
            mute.setGraphic(
                    Icons.icon(loud == 0 ? Feather.VOLUME_X : loud < 0.5 ? Feather.VOLUME_1 : Feather.VOLUME_2));
            Icons.name(mute, loud == 0 ? "Unmute" : "Mute");
        });
        return mute;
    }

    private Slider volume() {
        Slider slider = new Slider(0, 1, model.volumeProperty().get());
        slider.getStyleClass().addAll("volume", "small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText("Volume");
        slider.setBlockIncrement(0.05);
        model.volumeProperty().subscribe(volume -> {
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
