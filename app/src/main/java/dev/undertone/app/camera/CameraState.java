package dev.undertone.app.camera;

/**
 * How a camera is doing.
 *
 * @param message a sentence for the person at the screen
 */
public record CameraState(Phase phase, String message) {

    /** The stages of a camera's life. */
    public enum Phase {
        /** Switched off. */
        OFF,
        /** Being looked up among the devices. */
        LOOKING_UP,
        /** Found, and being opened. */
        CONNECTING,
        /** Giving frames. */
        RUNNING,
        /** It stopped giving frames. */
        LOST,
        /** A pause before the next attempt. */
        RETRYING,
        /** The video is over. */
        ENDED,
        /** There is none, or what was named is not a camera. */
        ABSENT
    }

    /** The state of a feed that has not been started. */
    public static final CameraState OFF = new CameraState(Phase.OFF, "The camera is off.");

    /** Whether no frame will come unless the camera is turned on again. */
    public boolean isOver() {
        return phase == Phase.OFF || phase == Phase.ENDED;
    }
}
