package dev.undertone.app.camera;

import org.jspecify.annotations.Nullable;

/** An open camera. It belongs to one thread. */
public interface Camera extends AutoCloseable {

    /**
     * Waits for the next frame; null where a video has ended. Frame times count from the opening of the camera, or are the
     * video's own.
     *
     * @throws CameraException if the camera has been lost
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    @Nullable CameraFrame next() throws InterruptedException;

    @Override
    void close();
}
