package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraListener;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.camera.PreviewFeed;
import dev.undertone.models.expression.PersonalCalibration;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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
            Path expressionWeights,
            CameraListener onState,
            PerceptionListener onReading,
            BooleanSupplier explaining,
            Supplier<PersonalCalibration> calibration) {
        LatestFrame frames = new LatestFrame();
        Perception perception = new Perception(frames, expressionWeights, onReading, explaining, calibration);
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
