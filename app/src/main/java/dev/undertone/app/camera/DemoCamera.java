package dev.undertone.app.camera;

import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.models.face.Picture;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A camera before which a drawn face passes from one expression to the next, without end. */
public final class DemoCamera implements Camera {

    /** From one frame to the next: 25 a second. */
    static final Duration FRAME_LENGTH = Duration.ofMillis(40);

    private final Portrait portrait = new Portrait();
    private final Pace pace = new Pace();
    private long number;

    DemoCamera() {}

    /** What is drawn in the first round; the next begins where it ends, and is the same. */
    public static List<DemoScene> timeline() {
        return DemoTimeline.scenes();
    }

    @Override
    public @Nullable CameraFrame next() throws InterruptedException {
        Duration time = FRAME_LENGTH.multipliedBy(number);
        while (!pace.waitFor(time, FRAME_LENGTH)) {
            // Nothing is drawn for a time that is over.
            number++;
            time = FRAME_LENGTH.multipliedBy(number);
        }
        number++;
        return new CameraFrame(drawn(portrait, time), time, number);
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    /** The picture at a time from 0 on. */
    static Picture drawn(Portrait portrait, Duration time) {
        return portrait.draw(DemoTimeline.expressionAt(time), DemoTimeline.poseAt(time));
    }
}
