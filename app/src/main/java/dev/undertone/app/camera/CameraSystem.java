package dev.undertone.app.camera;

import java.util.List;
import org.bytedeco.javacv.FFmpegFrameGrabber;

/** A platform's way to list its cameras and to open one. */
interface CameraSystem {

    /** The cameras that are plugged in, as far as the platform tells. */
    List<CameraDevice> devices();

    /** Whether {@link #devices()} lists all there are, so that what is not in it does not exist. */
    boolean isComplete();

    /** Whether something that is not a camera stands where the camera of a number would. */
    default boolean isSomethingElse(int number) {
        return false;
    }

    /** A grabber for a camera, not started yet. */
    FFmpegFrameGrabber grabber(CameraDevice device);
}
