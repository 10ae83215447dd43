package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.ui.task.BackgroundTasks;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Writes the listener's choices down, soon after each change and at most about once a second. */
final class SettingsKeeper {

    private final SettingsFile file;
    private final BackgroundTasks tasks;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private Settings settings;

    SettingsKeeper(SettingsFile file, Settings settings, BackgroundTasks tasks) {
        this.file = file;
        this.settings = settings;
        this.tasks = tasks;
        pause.setOnFinished(_ -> save());
    }

    /** Follows the models from here on; what they hold already is not news. */
    void follow(ListenModel model) {
        model.theme().choiceProperty().addListener((_, _, theme) -> keep(settings.withTheme(theme)));
        model.player().volumeProperty().addListener((_, _, volume) -> keep(settings.withVolume(volume.doubleValue())));
        model.camera().sourceProperty().addListener((_, _, source) -> keep(settings.withCameraSource(words(source))));
        model.camera().onProperty().addListener((_, _, on) -> keep(settings.withCameraAtStart(on)));
        model.music().settingsProperty().addListener((_, _, music) -> keep(settings.withMusic(music)));
        model.library().layoutProperty().addListener((_, _, layout) -> keep(settings.withSongs(layout)));
    }

    /** Writes at once what still waits to be written. */
    void flush() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            save();
        }
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
