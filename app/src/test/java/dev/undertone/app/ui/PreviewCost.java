package dev.undertone.app.ui;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.app.camera.CameraState;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.Picture;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Measures what the preview costs: processor time at 30 frames a second, and how evenly the window is drawn meanwhile. */
public final class PreviewCost {

    private static final double WARM_UP_SECONDS = 12;
    private static final double SECONDS = 10;
    private static final long FRAME_NANOS = 1_000_000_000L / 30;

    private PreviewCost() {}

    /** Prints the shares of one core without and with a running preview, and the 50th, 95th and 99th percentile of pulses. */
    public static void main(String[] arguments) {
        Preview preview = new Preview(Platform::runLater);
        ListenModel model = ListenModel.create(Clock.systemUTC());
        Pulses pulses = FxThread.call(() -> {
            BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, Throwable::printStackTrace);
            Scene scene = new Scene(new WindowView(model, preview, new Covers(tasks)), 1280, 800);
            new Theme(scene).choose(ThemeChoice.DARK);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.camera().showState(new CameraState(CameraState.Phase.RUNNING, ""));
            return new Pulses();
        });
        List<Picture> frames = List.of(Fixtures.portrait(Emotion.HAPPY), Fixtures.portrait(Emotion.SAD));
        feed(preview, frames, WARM_UP_SECONDS);
        double still = coresUsed(() -> LockSupport.parkNanos((long) (SECONDS * 1e9)));
        FxThread.run(pulses::start);
        double pulsing = coresUsed(() -> LockSupport.parkNanos((long) (SECONDS * 1e9)));
        FxThread.run(pulses::stop);
        int[] shown = {0};
        double running = coresUsed(() -> shown[0] = feed(preview, frames, SECONDS));
        FxThread.run(pulses::begin);
        feed(preview, frames, SECONDS);
        System.out.printf(
                "still %.3f cores, 60 Hz pulses alone %.3f, preview %.3f; %.1f frames shown a second, %.1f ms of processor each; pulses ms p50 %.1f p95 %.1f p99 %.1f%n",
                still,
                pulsing,
                running,
                shown[0] / SECONDS,
                (running - still) * SECONDS * 1000 / shown[0],
                pulses.percentile(0.5),
                pulses.percentile(0.95),
                pulses.percentile(0.99));
        Platform.exit();
    }

    private static int feed(Preview preview, List<Picture> frames, double seconds) {
        long next = System.nanoTime();
        int shown = 0;
        for (int i = 0; i < seconds * 30; i++) {
            shown += preview.offer(frames.get(i % frames.size())) ? 1 : 0;
            next += FRAME_NANOS;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return shown;
    }

    private static double coresUsed(Runnable work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return (double) (system.getProcessCpuTime() - cpu) / (System.nanoTime() - wall);
    }

    private static final class Pulses extends AnimationTimer {

        private final List<Double> intervals = Collections.synchronizedList(new ArrayList<>());
        private long last;

        void begin() {
            intervals.clear();
            last = 0;
            start();
        }

        @Override
        public void handle(long now) {
            long measured = System.nanoTime();
            if (last != 0) {
                intervals.add((measured - last) / 1e6);
            }
            last = measured;
        }

        double percentile(double share) {
            List<Double> sorted = new ArrayList<>(intervals);
            Collections.sort(sorted);
            return sorted.get((int) (share * (sorted.size() - 1)));
        }
    }
}
