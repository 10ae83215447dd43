package dev.undertone.app.camera;

/** Hears of every change of a camera's state, on the feed's thread. */
@FunctionalInterface
public interface CameraListener {

    /** The camera has entered another state. It must not block. */
    void stateChanged(CameraState state);
}
