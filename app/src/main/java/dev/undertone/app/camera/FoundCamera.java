package dev.undertone.app.camera;

/** A camera that is there, and can be connected to. */
interface FoundCamera {

    /** Its name, to show. */
    String name();

    /**
     * @throws CameraException if it does not open
     */
    Camera connect();
}
