package dev.undertone.app.camera;

/** Looks cameras up. */
@FunctionalInterface
interface CameraFinder {

    /**
     * @throws CameraException if it is not there
     */
    FoundCamera find(CameraSource source);
}
