package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraFrame;
import dev.undertone.app.camera.LatestFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries frames from the camera to the preview, on a thread of its own, until there will be none. */
public final class PreviewFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewFeed.class);

    private final LatestFrame frames;
    private final Preview preview;
    private final Thread thread;

    private PreviewFeed(LatestFrame frames, Preview preview) {
        this.frames = frames;
        this.preview = preview;
        this.thread = Thread.ofPlatform().daemon().name("preview").unstarted(this::run);
    }

    /** Starts to carry frames that are newer than the last one there. */
    public static PreviewFeed start(LatestFrame frames, Preview preview) {
        PreviewFeed feed = new PreviewFeed(frames, preview);
        feed.thread.start();
        return feed;
    }

    /** Stops, without waiting for the thread to end. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            CameraFrame frame = frames.await(0);
            while (frame != null) {
                preview.offer(frame.picture());
                frame = frames.await(frame.number());
            }
        } catch (InterruptedException _) {
            LOG.debug("The preview is switched off");
        }
    }
}
