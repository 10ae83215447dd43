package dev.undertone.app.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * How far the first run is. The listener need not wait for the library to be open: what they decide before is done as soon as it
 * is.
 */
public final class WelcomeModel {

    /** What is asked, one after the other. */
    public enum Step {
        /** Where the music is. */
        MUSIC,
        /** Whether the camera may look. */
        CAMERA,
        /** Nothing more. */
        READY
    }

    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final ObservableList<Path> foldersView = FXCollections.unmodifiableObservableList(folders);
    private boolean camera;
    private boolean finished;
    private boolean postponed;
    private @Nullable WelcomeCommands commands;

    /** Puts somebody behind the decisions, who gets those that were made already. */
    public void connect(WelcomeCommands welcome) {
        commands = welcome;
        if (!folders.isEmpty()) {
            welcome.add(List.copyOf(folders));
        }
        if (camera) {
            welcome.useCamera();
        }
        if (finished) {
            welcome.play();
        }
    }

    /** Begins. */
    public void begin() {
        step.set(Step.MUSIC);
    }

    /** Leaves it to a later start of the program, if nothing was decided yet. */
    public void postpone() {
        if (step.get() == Step.MUSIC && folders.isEmpty()) {
            postponed = true;
            step.set(null);
        }
    }

    /** Whether it need not begin again at the next start: all was asked, and what was decided was handed over to be done. */
    public boolean isSettled() {
        boolean decided = !folders.isEmpty() || camera;
        return step.get() == null && !postponed && (commands != null || !decided);
    }

    /** Takes the music of a folder into the library. */
    public void add(Path folder) {
        if (!folders.contains(folder)) {
            folders.add(folder);
            if (commands != null) {
                commands.add(List.of(folder));
            }
        }
    }

    /** Agrees to the camera, and goes on. */
    public void useCamera() {
        if (!camera) {
            camera = true;
            if (commands != null) {
                commands.useCamera();
            }
        }
        next();
    }

    /** Goes on to the next step, and from the last one to the first song. */
    public void next() {
        Step now = step.get();
        if (now == Step.MUSIC) {
            step.set(Step.CAMERA);
        } else if (now == Step.CAMERA) {
            step.set(Step.READY);
        } else if (now == Step.READY) {
            finished = true;
            step.set(null);
            if (commands != null) {
                commands.play();
            }
        }
    }

    /** Goes back to the step before. */
    public void back() {
        Step now = step.get();
        if (now != null && now != Step.MUSIC) {
            step.set(now == Step.READY ? Step.CAMERA : Step.MUSIC);
        }
    }

    /** What is asked; null while the first run is not on show. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The folders that were chosen, read only. */
    public ObservableList<Path> folders() {
        return foldersView;
    }

    /** Whether the listener agreed to the camera. */
    public boolean isCameraAgreed() {
        return camera;
    }
}
