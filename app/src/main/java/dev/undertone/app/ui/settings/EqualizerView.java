package dev.undertone.app.ui.settings;

import dev.undertone.app.playback.EqualizerPreset;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Ten bands to raise and lower, presets for all of them, and what they do together as a curve. */
final class EqualizerView extends VBox {

    private final ObjectProperty<SoundSettings> sound;

    EqualizerView(ObjectProperty<SoundSettings> sound) {
        this.sound = sound;
        getStyleClass().add("equalizer");
        HBox bands = new HBox();
        bands.getStyleClass().add("bands");
        for (int i = 0; i < SoundSettings.BANDS.size(); i++) {
            VBox band = band(i);
            HBox.setHgrow(band, Priority.ALWAYS);
            bands.getChildren().add(band);
        }
        ResponseCurve curve = new ResponseCurve();
        Observing.by(this, sound, curve::show);
        getChildren().addAll(presets(), curve, bands);
    }

    /** Such as {@code +3.5 dB}. */
    static String decibels(double gain) {
        double half = Math.round(2 * gain) / 2.0;
        return Words.of(half > 0 ? "settings.decibels.plus" : "settings.decibels", half == 0 ? 0 : half);
    }

    private HBox presets() {
        ComboBox<@Nullable EqualizerPreset> choice = new ComboBox<>();
        choice.setAccessibleText(Words.of("settings.preset"));
        choice.setConverter(new Naming<>(EqualizerView::name));
        choice.setPromptText(Words.of("settings.preset.own"));
        choice.getItems().setAll(EqualizerPreset.values());
        Observing.by(
                this,
                sound,
                now -> choice.setValue(EqualizerPreset.of(now.equalizer()).orElse(null)));
        choice.setOnAction(_ -> {
            EqualizerPreset chosen = choice.getValue();
            if (chosen != null && !chosen.gains().equals(sound.get().equalizer())) {
                sound.set(sound.get().withEqualizer(chosen.gains()));
            }
        });
        Label name = new Label(Words.of("settings.preset"));
        name.setLabelFor(choice);
        HBox line = new HBox(name, choice);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private VBox band(int index) {
        double hertz = SoundSettings.BANDS.get(index);
        String name = hertz < 1000 ? Words.of("settings.hertz", hertz) : Words.of("settings.kilohertz", hertz / 1000);
        Slider slider = new Slider(-SoundSettings.MOST_GAIN, SoundSettings.MOST_GAIN, 0);
        slider.setOrientation(Orientation.VERTICAL);
        slider.setBlockIncrement(0.5);
        slider.setAccessibleText(Words.of("settings.band", name));
        Observing.by(this, sound, now -> slider.setValue(now.equalizer().get(index)));
        slider.valueProperty().addListener((_, _, now) -> set(index, Math.round(2 * now.doubleValue()) / 2.0));
        Label value = new Label();
        value.getStyleClass().add("band-value");
        value.textProperty().bind(slider.valueProperty().map(now -> decibels(now.doubleValue())));
        Label below = new Label(name);
        below.getStyleClass().add("band-name");
        below.setLabelFor(slider);
        VBox band = new VBox(value, slider, below);
        band.getStyleClass().add("band");
        band.setMinWidth(0);
        return band;
    }

    private void set(int index, double gain) {
        List<Double> gains = new ArrayList<>(sound.get().equalizer());
        if (!Objects.equals(gains.set(index, gain), gain)) {
            sound.set(sound.get().withEqualizer(Collections.unmodifiableList(gains)));
        }
    }

    private static String name(@Nullable EqualizerPreset preset) {
        return preset == null
                ? Words.of("settings.preset.own")
                : Words.of("preset." + preset.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
