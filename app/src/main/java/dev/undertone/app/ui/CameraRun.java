package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraListener;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.camera.PreviewFeed;

/** One run of a camera, from on to off, with the preview and the reading of faces that live on its frames. */
final class CameraRun implements AutoCloseable {

    private final CameraFeed feed;
    private final PreviewFeed preview;
    private final Perception perception;

    private CameraRun(CameraFeed feed, PreviewFeed preview, Perception perception) {
        this.feed = feed;
        this.preview = preview;
        this.perception = perception;
    }

    static CameraRun start(
            CameraSource source,
            Preview preview,
            FaceWeights weights,
            CameraListener onState,
            PerceptionListener onReading,
            PerceptionWishes wishes) {
        LatestFrame frames = new LatestFrame();
        Perception perception = new Perception(frames, weights, onReading, wishes);
        CameraFeed feed = new CameraFeed(source, frames, onState);
        CameraRun run = new CameraRun(feed, PreviewFeed.start(frames, preview), perception);
        perception.start();
        feed.start();
        return run;
    }

    /** Waits a moment for the device to be let go. */
    @Override
    public void close() {
        preview.close();
        perception.close();
        feed.close();
    }
}
