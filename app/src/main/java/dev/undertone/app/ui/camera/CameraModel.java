package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraDevice;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.CameraState;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The camera: whether it is wanted, which one, how it is doing and what faces it sees. */
public final class CameraModel {

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<CameraSource> source = new ReadOnlyObjectWrapper<>(new CameraSource.Device(0));
    private final ReadOnlyObjectWrapper<CameraState> state = new ReadOnlyObjectWrapper<>(CameraState.OFF);
    private final ReadOnlyObjectWrapper<FaceMarks> faces = new ReadOnlyObjectWrapper<>(FaceMarks.NONE);
    private final ReadOnlyBooleanWrapper explaining = new ReadOnlyBooleanWrapper();
    private final BooleanProperty small = new SimpleBooleanProperty();
    private final ObservableList<CameraDevice> devices = FXCollections.observableArrayList();
    private final ObservableList<CameraDevice> devicesView = FXCollections.unmodifiableObservableList(devices);
    private @Nullable CameraCommands commands;

    /** Puts a camera behind the commands. */
    public void connect(CameraCommands camera) {
        commands = camera;
        camera.explain(explaining.get());
        ready.set(true);
    }

    /** Switches on, with the source chosen last. */
    public void turnOn() {
        choose(source.get());
    }

    /** Switches off. */
    public void turnOff() {
        on.set(false);
        faces.set(FaceMarks.NONE);
        if (commands != null) {
            commands.turnOff();
        }
    }

    /** Switches to a source, and on. */
    public void choose(CameraSource chosen) {
        source.set(chosen);
        faces.set(FaceMarks.NONE);
        if (commands != null) {
            on.set(true);
            commands.turnOn(chosen);
        }
    }

    /** Watches a video, over and over. */
    public void chooseVideo(Path file) {
        choose(new CameraSource.VideoFile(file, true));
    }

    /** Watches the face that the program draws. */
    public void chooseDemo() {
        choose(new CameraSource.Demo());
    }

    /** Shows, or no longer shows, where in the listener's face readings come from. */
    public void explain(boolean wanted) {
        explaining.set(wanted);
        if (commands != null) {
            commands.explain(wanted);
        }
    }

    /** Looks which webcams there are. */
    public void lookForDevices() {
        if (commands != null) {
            commands.findDevices();
        }
    }

    /** Remembers a source without switching on. */
    public void prepare(CameraSource chosen) {
        source.set(chosen);
    }

    /** How the camera is doing. */
    public void showState(CameraState present) {
        state.set(present);
        if (present.phase() != CameraState.Phase.RUNNING) {
            faces.set(FaceMarks.NONE);
        }
    }

    /** The webcams there are. */
    public void showDevices(List<CameraDevice> found) {
        devices.setAll(found);
    }

    /** The faces in view. */
    public void showFaces(FaceMarks present) {
        faces.set(present);
    }

    /** Whether there is a camera to command. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the listener wants the camera on; how far that has come is in the state. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** The source chosen last. */
    public ReadOnlyObjectProperty<CameraSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** How the camera is doing. */
    public ReadOnlyObjectProperty<CameraState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The faces in view. */
    public ReadOnlyObjectProperty<FaceMarks> facesProperty() {
        return faces.getReadOnlyProperty();
    }

    /** Whether it is shown where in the listener's face readings come from. */
    public ReadOnlyBooleanProperty explainingProperty() {
        return explaining.getReadOnlyProperty();
    }

    /** Whether the picture is wanted no larger than a dot. */
    public BooleanProperty smallProperty() {
        return small;
    }

    /** The webcams found last, read only. */
    public ObservableList<CameraDevice> devices() {
        return devicesView;
    }
}
