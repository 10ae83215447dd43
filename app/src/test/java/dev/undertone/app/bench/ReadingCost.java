package dev.undertone.app.bench;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.session.Reading;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What readings cost while a camera runs at its own pace: from frame to reading, and the share of one core that the thread
 * takes which makes them.
 */
public final class ReadingCost implements PerceptionListener {

    private static final double WARM_UP_SECONDS = 5;
    private static final double SECONDS = 40;

    private final CameraFeed feed;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Double> milliseconds = new ArrayList<>();
    private long first;
    private long start;
    private long cpuAtStart;
    private long end;
    private long cpuAtEnd;

    private ReadingCost(CameraFeed feed) {
        this.feed = feed;
    }

    /** Takes a camera's source as {@code undertone session} does, and prints one line. */
    public static void main(String[] arguments) throws InterruptedException {
        LatestFrame frames = new LatestFrame();
        CameraFeed feed = new CameraFeed(CameraSource.parse(arguments[0]), frames, _ -> {});
        ReadingCost cost = new ReadingCost(feed);
        try (feed;
                Perception perception =
                        new Perception(frames, DrawnFrames.faceWeights(), cost, PerceptionWishes.NONE)) {
            perception.start();
            if (!cost.over.await((long) (2 * SECONDS), TimeUnit.SECONDS)) {
                System.err.println("The camera gave too few frames; these are the figures so far.");
            }
        }
        cost.print();
    }

    @Override
    public void ready() {
        feed.start();
    }

    @Override
    public void read(Reading reading, Mood mood) {
        long now = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (first == 0) {
            first = now;
        }
        if ((now - first) / 1e9 < WARM_UP_SECONDS) {
            start = now;
            cpuAtStart = cpu;
            return;
        }
        milliseconds.add(reading.ms().total());
        end = now;
        cpuAtEnd = cpu;
        if ((now - start) / 1e9 >= SECONDS) {
            over.countDown();
        }
    }

    @Override
    public void ended() {
        over.countDown();
    }

    @Override
    public void failed(UserFacingException problem) {
        System.err.println(problem.getMessage());
        over.countDown();
    }

    private void print() {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            System.err.println("Nothing was read.");
            return;
        }
        double seconds = (end - start) / 1e9;
        System.out.printf(
                "%d readings in %.1f s, %.1f a second; from frame to reading p50 %.1f ms, p95 %.1f ms; processor %.1f ms"
                        + " each, %.1f %% of one core%n",
                sorted.length,
                seconds,
                sorted.length / seconds,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                (cpuAtEnd - cpuAtStart) / 1e6 / sorted.length,
                100 * (cpuAtEnd - cpuAtStart) / 1e9 / seconds);
    }
}
