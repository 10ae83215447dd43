package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.settings.AppearanceSettings;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.library.Listener;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Writes the listener's choices down, soon after each change and at most about once a second. */
final class SettingsKeeper {

    private final SettingsFile file;
    private final BackgroundTasks tasks;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private volatile Settings settings;

    SettingsKeeper(SettingsFile file, Settings settings, BackgroundTasks tasks) {
        this.file = file;
        this.settings = settings;
        this.tasks = tasks;
        pause.setOnFinished(_ -> save());
    }

    /** Follows the models from here on; what they hold already is not news. */
    void follow(ListenModel model) {
        follow(
                model.theme().choiceProperty(),
                theme -> look(settings.appearance().withTheme(theme)));
        follow(
                model.theme().textScaleProperty(),
                scale -> look(settings.appearance().withTextScale(scale.doubleValue())));
        follow(
                model.theme().motionProperty(),
                motion -> look(settings.appearance().withMotion(motion)));
        follow(
                model.panes().sidebarWideProperty(),
                wide -> look(settings.appearance().withWideSidebar(wide)));
        follow(
                model.settings().languageProperty(),
                tag -> look(settings.appearance().withLanguage(tag)));
        follow(model.settings().soundProperty(), sound -> keep(settings.withSound(sound)));
        follow(model.settings().desktopProperty(), desktop -> keep(settings.withDesktop(desktop)));
        follow(model.settings().listenersProperty(), listeners -> keep(settings.withListeners(listeners)));
        follow(model.settings().welcomedProperty(), welcomed -> keep(settings.withWelcomed(welcomed)));
        follow(model.player().volumeProperty(), volume -> keep(settings.withVolume(volume.doubleValue())));
        follow(model.camera().sourceProperty(), source -> keep(settings.withCameraSource(words(source))));
        follow(model.camera().onProperty(), on -> keep(settings.withCameraAtStart(on)));
        follow(model.music().settingsProperty(), music -> {
            // That of others is kept beside their names.
            if (isUnnamed(model.listeners())) {
                keep(settings.withMusic(music));
            }
        });
        follow(
                model.camera().smallProperty(),
                small -> keep(settings.withListen(settings.listen().withCameraSmall(small))));
        follow(
                model.lyrics().shownProperty(),
                shown -> keep(settings.withListen(settings.listen().withLyrics(shown))));
        model.mini().placeProperty().addListener((_, _, place) -> {
            if (place != null) {
                keep(settings.withListen(settings.listen().withMiniPlace(place)));
            }
        });
        follow(model.library().layoutProperty(), layout -> keep(settings.withSongs(layout)));
    }

    /** What the listener has chosen until now. */
    Settings latest() {
        return settings;
    }

    /** What the listener without a name chose of their music. */
    MusicSettings music() {
        return settings.music();
    }

    /** Keeps in which way the queue goes on. */
    void keep(PlayOrder order) {
        keep(settings.withOrder(order));
    }

    /** Writes at once what still waits to be written. */
    void flush() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            save();
        }
    }

    /** Until it is known who listens, it is whoever did last. */
    private boolean isUnnamed(ListenersModel listeners) {
        long listener = listeners.listeners().isEmpty()
                ? settings.listeners().last()
                : listeners.currentProperty().get().id();
        return listener == Listener.UNNAMED;
    }

    private static <T> void follow(ObservableValue<T> choice, Consumer<T> kept) {
        choice.addListener((_, _, now) -> kept.accept(now));
    }

    private void look(AppearanceSettings changed) {
        keep(settings.withAppearance(changed));
    }

    private void keep(Settings changed) {
        if (!changed.equals(settings)) {
            settings = changed;
            pause.playFromStart();
        }
    }

    private void save() {
        Settings latest = settings;
        tasks.command(() -> file.save(latest));
    }

    /** The words that {@link CameraSource#parse} reads back. */
    private static String words(CameraSource source) {
        return switch (source) {
            case CameraSource.Device device -> Integer.toString(device.number());
            case CameraSource.NamedDevice device -> device.name();
            case CameraSource.VideoFile video -> (video.loop() ? "loop:" : "") + video.file();
            case CameraSource.Demo _ -> "demo";
        };
    }
}
