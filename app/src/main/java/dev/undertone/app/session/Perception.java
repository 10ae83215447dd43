package dev.undertone.app.session;

import dev.undertone.app.camera.CameraFrame;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ActivationMap;
import dev.undertone.models.expression.ExpressionExplanation;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.MoodTracker;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.identity.IdentityReader;
import dev.undertone.models.identity.IdentityReading;
import dev.undertone.models.network.PyTorch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the faces of the newest frame, again and again, on a thread of its own. OpenCV is loaded while PyTorch is, on another;
 * both are used on this one alone. It reads ten frames a second at most; frames that come while it is busy are left out.
 *
 * <p>It runs once: {@link #start()}, then until there are no more frames, or {@link #close()}.
 */
public final class Perception implements AutoCloseable {

    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final LatestFrame frames;
    private final FaceWeights weights;
    private final PerceptionListener listener;
    private final PerceptionWishes wishes;
    private final ReadingPace pace = new ReadingPace();
    private final Thread thread;
    private @Nullable IdentityReader identities;

    /**
     * @param frames where the camera puts its frames
     * @param weights of the models; the one that tells faces apart is opened when it is first asked for
     * @param listener hears what is seen
     * @param wishes what else it wants to hear
     */
    public Perception(LatestFrame frames, FaceWeights weights, PerceptionListener listener, PerceptionWishes wishes) {
        this.frames = frames;
        this.weights = weights;
        this.listener = listener;
        this.wishes = wishes;
        this.thread = Thread.ofPlatform().name("perception").daemon().unstarted(this::run);
    }

    /**
     * Begins to load OpenCV and PyTorch, so that the first reading need not wait for them, and returns at once. What goes wrong is
     * told by the perception that needs them.
     */
    public static void prepare() {
        beside("face-detector", () -> {
            FaceDetector.load().close();
            return null;
        });
        beside("expression-network", () -> {
            PyTorch.start();
            return null;
        });
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
        CompletableFuture<FaceDetector> loading = beside("face-detector", FaceDetector::load);
        try (ExpressionReader reader = ExpressionReader.load(weights.expression());
                FaceDetector detector = loading.join()) {
            listener.ready();
            readAll(reader, detector);
            listener.ended();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (CompletionException broken) {
            fail(broken.getCause() == null ? broken : broken.getCause());
        } catch (RuntimeException | LinkageError broken) {
            fail(broken);
        } finally {
            // Where the network could not be loaded, nobody else does; a second time does no harm.
            loading.thenAccept(FaceDetector::close);
        }
    }

    /** Native libraries fail in ways of their own; without a word, the last mood would seem to hold for ever. */
    private void fail(Throwable broken) {
        listener.failed(
                broken instanceof UserFacingException problem
                        ? problem
                        : new UserFacingException(
                                "Faces cannot be read: " + broken.getMessage() + ".",
                                "Switch the camera off and on; if that does not help, `undertone doctor` tells more.",
                                broken));
    }

    private static <T> CompletableFuture<T> beside(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name(name).start(task));
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
            FaceView view = detector.view(frame.picture(), face);
            readings.add(face.listener() ? readListener(frame.time(), face, view, reader) : read(face, view, reader));
        }
        long classified = System.nanoTime();
        Timings ms = new Timings(
                (detected - taken) / NANOS_PER_MILLISECOND,
                (classified - detected) / NANOS_PER_MILLISECOND,
                (classified - taken) / NANOS_PER_MILLISECOND);
        return new Reading(
                frame.time(), frame.picture().width(), frame.picture().height(), readings, ms);
    }

    private static FaceReading read(Face face, FaceView view, ExpressionReader reader) {
        return new FaceReading(face, reader.read(view.crop()), view.quality());
    }

    private FaceReading readListener(Duration time, Face face, FaceView view, ExpressionReader reader) {
        EmotionScores raw;
        ActivationMap map = null;
        if (wishes.explaining() && view.quality().isGood()) {
            ExpressionExplanation explanation = reader.explain(view.crop());
            raw = explanation.reading().scores();
            map = explanation.map();
        } else {
            raw = reader.read(view.crop());
        }
        IdentityReading identity = wishes.identifying(time) ? identities().look(view) : null;
        return new FaceReading(face, raw, wishes.calibration().apply(raw), view.quality(), identity, map);
    }

    private IdentityReader identities() {
        if (identities == null) {
            identities = IdentityReader.load(weights.identity());
        }
        return identities;
    }

    private static @Nullable EmotionScores usable(Reading reading) {
        return reading.listener()
                .filter(face -> face.quality().isGood())
                .map(FaceReading::scores)
                .orElse(null);
    }
}
