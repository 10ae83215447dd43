package dev.undertone.app.session;

import dev.undertone.app.camera.CameraFrame;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ActivationMap;
import dev.undertone.models.expression.ExpressionExplanation;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.MoodTracker;
import dev.undertone.models.expression.PersonalCalibration;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the faces of the newest frame, again and again, on a thread of its own: OpenCV and PyTorch are loaded on it, used on
 * it, and never on any other. It reads ten frames a second at most; frames that come while it is busy are left out.
 *
 * <p>It runs once: {@link #start()}, then until there are no more frames, or {@link #close()}.
 */
public final class Perception implements AutoCloseable {

    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final LatestFrame frames;
    private final Path weights;
    private final PerceptionListener listener;
    private final BooleanSupplier explaining;
    private final Supplier<PersonalCalibration> calibration;
    private final ReadingPace pace = new ReadingPace();
    private final Thread thread;

    /** Readings without their reasons. */
    public Perception(LatestFrame frames, Path weights, PerceptionListener listener) {
        this(frames, weights, listener, () -> false, () -> PersonalCalibration.NONE);
    }

    /**
     * @param frames where the camera puts its frames
     * @param weights the folder of the expression network
     * @param listener hears what is seen
     * @param explaining whether readings are to tell where in the listener's face they come from; asked at each of them
     * @param calibration how the listener's face is to be taken; asked at each reading
     */
    public Perception(
            LatestFrame frames,
            Path weights,
            PerceptionListener listener,
            BooleanSupplier explaining,
            Supplier<PersonalCalibration> calibration) {
        this.frames = frames;
        this.weights = weights;
        this.listener = listener;
        this.explaining = explaining;
        this.calibration = calibration;
        this.thread = Thread.ofPlatform().name("perception").daemon().unstarted(this::run);
    }

    /**
     * Starts loading, and returns at once.
     *
     * @throws IllegalThreadStateException if it was started before
     */
    public void start() {
        thread.start();
    }

    /** Stops reading, and waits a moment for the reading that is being made. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(LONGEST_GOODBYE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (ExpressionReader reader = ExpressionReader.load(weights);
                FaceDetector detector = FaceDetector.load()) {
            listener.ready();
            readAll(reader, detector);
            listener.ended();
        } catch (UserFacingException problem) {
            listener.failed(problem);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError broken) {
            // Native libraries fail in ways of their own; without a word, the last mood would seem to hold for ever.
            listener.failed(new UserFacingException(
                    "Faces cannot be read: " + broken.getMessage() + ".",
                    "Switch the camera off and on; if that does not help, `undertone doctor` tells more.",
                    broken));
        }
    }

    private void readAll(ExpressionReader reader, FaceDetector detector) throws InterruptedException {
        MoodTracker tracker = new MoodTracker(reader.calibration().abstainBelow());
        CameraFrame frame = frames.await(0);
        while (frame != null) {
            if (pace.isDue(frame.time())) {
                long taken = System.nanoTime();
                Reading reading = read(frame, taken, reader, detector);
                Mood mood = tracker.update(frame.time(), usable(reading));
                listener.read(reading, mood);
            }
            frame = frames.await(frame.number());
        }
    }

    private Reading read(CameraFrame frame, long taken, ExpressionReader reader, FaceDetector detector) {
        List<Face> faces = detector.detect(frame.picture());
        long detected = System.nanoTime();
        List<FaceReading> readings = new ArrayList<>();
        for (Face face : faces) {
            readings.add(read(face, detector.view(frame.picture(), face), reader));
        }
        long classified = System.nanoTime();
        Timings ms = new Timings(
                (detected - taken) / NANOS_PER_MILLISECOND,
                (classified - detected) / NANOS_PER_MILLISECOND,
                (classified - taken) / NANOS_PER_MILLISECOND);
        return new Reading(
                frame.time(), frame.picture().width(), frame.picture().height(), readings, ms);
    }

    private FaceReading read(Face face, FaceView view, ExpressionReader reader) {
        if (face.listener() && explaining.getAsBoolean() && view.quality().isGood()) {
            ExpressionExplanation explanation = reader.explain(view.crop());
            return reading(face, explanation.reading().scores(), view, explanation.map());
        }
        return reading(face, reader.read(view.crop()), view, null);
    }

    private FaceReading reading(Face face, EmotionScores raw, FaceView view, @Nullable ActivationMap map) {
        EmotionScores scores = face.listener() ? calibration.get().apply(raw) : raw;
        return new FaceReading(face, raw, scores, view.quality(), map);
    }

    private static @Nullable EmotionScores usable(Reading reading) {
        return reading.listener()
                .filter(face -> face.quality().isGood())
                .map(FaceReading::scores)
                .orElse(null);
    }
}
