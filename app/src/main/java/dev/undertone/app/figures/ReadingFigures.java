package dev.undertone.app.figures;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.session.Reading;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What readings cost while a camera runs at its own pace: from frame to reading, and the share of one core that the thread takes
 * which makes them.
 */
final class ReadingFigures implements FigureSource {

    private final CameraSource camera;
    private final FaceWeights weights;
    private final Extent extent;

    ReadingFigures(CameraSource camera, FaceWeights weights, Extent extent) {
        this.camera = camera;
        this.weights = weights;
        this.extent = extent;
    }

    @Override
    public List<Figure> measure() throws InterruptedException {
        LatestFrame frames = new LatestFrame();
        Watch watch;
        try (CameraFeed feed = new CameraFeed(camera, frames, _ -> {})) {
            watch = new Watch(feed, extent);
            try (Perception perception = new Perception(frames, weights, watch, PerceptionWishes.NONE)) {
                perception.start();
                watch.await();
            }
        }
        return watch.figures(camera.description());
    }

    /** Takes the times, on the thread that reads. */
    private static final class Watch implements PerceptionListener {

        private static final int LEAST_READINGS = 10;

        private final CameraFeed feed;
        private final Extent extent;
        private final CountDownLatch over = new CountDownLatch(1);
        private final List<Double> milliseconds = new ArrayList<>();
        private @Nullable UserFacingException problem;
        private int faces;
        private int width;
        private int height;
        private long first;
        private long start;
        private long processorAtStart;
        private long end;
        private long processorAtEnd;

        Watch(CameraFeed feed, Extent extent) {
            this.feed = feed;
            this.extent = extent;
        }

        @Override
        public void ready() {
            feed.start();
        }

        @Override
        public synchronized void read(Reading reading, Mood mood) {
            long now = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (first == 0) {
                first = now;
            }
            if (now - first < extent.readingWarmUp().toNanos()) {
                start = now;
                processorAtStart = processor;
                return;
            }
            milliseconds.add(reading.ms().total());
            faces += reading.faces().size();
            width = reading.frameWidth();
            height = reading.frameHeight();
            end = now;
            processorAtEnd = processor;
            if (now - start >= extent.reading().toNanos() && milliseconds.size() >= LEAST_READINGS) {
                over.countDown();
            }
        }

        @Override
        public void ended() {
            over.countDown();
        }

        @Override
        public synchronized void failed(UserFacingException why) {
            problem = why;
            over.countDown();
        }

        void await() throws InterruptedException {
            Duration longest = extent.readingWarmUp()
                    .plus(extent.reading())
                    .multipliedBy(2)
                    .plusSeconds(30);
            if (!over.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                // Whether there are enough readings all the same is seen when they are counted.
                over.countDown();
            }
        }

        synchronized List<Figure> figures(String camera) {
            if (problem != null) {
                throw problem;
            }
            if (milliseconds.size() < LEAST_READINGS) {
                throw new UserFacingException(
                        "The %s gave too few frames: %d readings were made.".formatted(camera, milliseconds.size()),
                        "Choose another --camera.");
            }
            double seconds = (end - start) / 1e9;
            double processor = (processorAtEnd - processorAtStart) / 1e9;
            String note = "%s, %dx%d, %.1f readings a second, %.1f faces in each"
                    .formatted(
                            camera, width, height, milliseconds.size() / seconds, faces / (double) milliseconds.size());
            List<Figure> figures = new ArrayList<>(new Distribution(milliseconds)
                    .medianAndP95("reading.latency", "From frame to reading", "ms", note));
            figures.add(Figure.of(
                    "reading.processor", "Share of one core that reading takes", 100 * processor / seconds, "%", note));
            return figures;
        }
    }
}
