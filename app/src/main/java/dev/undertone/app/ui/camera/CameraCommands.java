package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraSource;

/** What the listener can ask of the camera. Called on the FX thread; none of these may block it. */
public interface CameraCommands {

    /** Switches to a camera, or on. */
    void turnOn(CameraSource source);

    /** Switches off: the device is let go, and no picture is kept. */
    void turnOff();

    /** Looks which webcams there are; the answer comes later, through {@link CameraModel#showDevices}. */
    void findDevices();

    /** Whether readings are to tell where in the listener's face they come from; not at first. */
    void explain(boolean wanted);
}
