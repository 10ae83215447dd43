package dev.undertone.app.ui.settings;

import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.settings.DesktopSettings;
import dev.undertone.app.settings.ListenerSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.ui.words.Languages;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the listener chose, for whoever acts by it: every change is there at once, and is written down by the window.
 *
 * <p>How the window is lit is in {@link dev.undertone.app.ui.theme.ThemeModel}, how songs are chosen in {@link
 * dev.undertone.app.ui.music.MusicModel}.
 */
public final class SettingsModel {

    private final StringProperty language =
            new SimpleStringProperty(Settings.DEFAULT.appearance().language());
    private final ObjectProperty<SoundSettings> sound = new SimpleObjectProperty<>(Settings.DEFAULT.sound());
    private final ObjectProperty<DesktopSettings> desktop = new SimpleObjectProperty<>(Settings.DEFAULT.desktop());
    private final ObjectProperty<ListenerSettings> listeners = new SimpleObjectProperty<>(Settings.DEFAULT.listeners());
    private final ObservableList<Locale> languages = FXCollections.observableArrayList(Languages.BUILT_IN);
    private final BooleanProperty welcomed = new SimpleBooleanProperty();

    /** Takes over what was chosen in earlier runs of the program. */
    public void restore(Settings settings) {
        language.set(settings.appearance().language());
        sound.set(settings.sound());
        desktop.set(settings.desktop());
        listeners.set(settings.listeners());
        welcomed.set(settings.welcomed());
    }

    /** What the window speaks, as a BCP 47 language tag; empty for the system's language. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The languages that can be chosen. */
    public ObservableList<Locale> languages() {
        return languages;
    }

    /** What is done to songs on their way to the sound card. */
    public ObjectProperty<SoundSettings> soundProperty() {
        return sound;
    }

    /** What the program does beside its window. */
    public ObjectProperty<DesktopSettings> desktopProperty() {
        return desktop;
    }

    /** Who listened last, and how listeners are recognised. */
    public ObjectProperty<ListenerSettings> listenersProperty() {
        return listeners;
    }

    /** Whether the first run is behind the listener. */
    public BooleanProperty welcomedProperty() {
        return welcomed;
    }
}
