package dev.undertone.app.ui.settings;

import dev.undertone.app.playback.ReplayGainMode;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is done to songs on their way to the sound card. */
final class SoundSection extends VBox {

    private final ObjectProperty<SoundSettings> sound;

    SoundSection(SettingsModel model) {
        sound = model.soundProperty();
        getStyleClass().add("settings-parts");
        SettingsPart loudness = new SettingsPart(Words.of("settings.loudness"))
                .line(Words.of("settings.replay-gain"), replayGain(), Words.of("settings.replay-gain.note"))
                .line(Words.of("settings.preamplifier"), preamplifier());
        SettingsPart between = new SettingsPart(Words.of("settings.between"))
                .line(Words.of("settings.crossfade"), crossfade(), Words.of("settings.crossfade.note"));
        getChildren()
                .addAll(loudness, between, new SettingsPart(Words.of("settings.equalizer"), new EqualizerView(sound)));
    }

    private Segments<ReplayGainMode> replayGain() {
        ObjectProperty<ReplayGainMode> mode = new SimpleObjectProperty<>();
        Observing.by(this, sound, now -> mode.set(now.replayGain()));
        mode.addListener((_, _, chosen) -> sound.set(sound.get().withReplayGain(chosen)));
        return new Segments<>(
                Words.of("settings.replay-gain"), List.of(ReplayGainMode.values()), SoundSection::name, mode);
    }

    private HBox preamplifier() {
        Slider slider = new Slider(-SoundSettings.MOST_PREAMPLIFIER, SoundSettings.MOST_PREAMPLIFIER, 0);
        slider.setBlockIncrement(0.5);
        Observing.by(this, sound, now -> {
            slider.setValue(now.preamplifier());
            slider.setDisable(now.replayGain() == ReplayGainMode.OFF);
        });
        slider.valueProperty().addListener((_, _, now) -> {
            double half = Math.round(2 * now.doubleValue()) / 2.0;
            if (half != sound.get().preamplifier()) {
                sound.set(sound.get().withPreamplifier(half));
            }
        });
        return measured(slider, Words.of("settings.preamplifier"), EqualizerView::decibels);
    }

    private HBox crossfade() {
        Slider slider = new Slider(0, SoundSettings.LONGEST_CROSSFADE.toSeconds(), 0);
        slider.setBlockIncrement(0.5);
        Observing.by(this, sound, now -> slider.setValue(now.crossfade().toMillis() / 1000.0));
        slider.valueProperty().addListener((_, _, now) -> {
            Duration half = Duration.ofMillis(500 * Math.round(2 * now.doubleValue()));
            if (!half.equals(sound.get().crossfade())) {
                sound.set(sound.get().withCrossfade(half));
            }
        });
        return measured(
                slider,
                Words.of("settings.crossfade"),
                seconds -> seconds < 0.25
                        ? Words.of("settings.crossfade.none")
                        : Words.of("settings.seconds", Math.round(2 * seconds) / 2.0));
    }

    private static HBox measured(Slider slider, String what, DoubleFunction<String> words) {
        slider.setAccessibleText(what);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label value = new Label();
        value.getStyleClass().add("settings-value");
        value.setMinWidth(USE_PREF_SIZE);
        value.textProperty().bind(slider.valueProperty().map(now -> words.apply(now.doubleValue())));
        HBox line = new HBox(slider, value);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private static String name(ReplayGainMode mode) {
        return switch (mode) {
            case OFF -> Words.of("settings.replay-gain.off");
            case TRACK -> Words.of("settings.replay-gain.track");
            case ALBUM -> Words.of("settings.replay-gain.album");
        };
    }
}
