package dev.undertone.app.ui;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.map.MapSong;
import dev.undertone.app.ui.map.Outline;
import dev.undertone.app.ui.map.ShortestWay;
import dev.undertone.app.ui.map.SongMap;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import dev.undertone.models.Affect;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/** Opens the window on a map of 20,000 songs (the property {@code songs} says another number) and times what moves on it. */
public final class MapBenchmark {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int FRAMES = 300;
    private static final int WARM_UP = 100;

    private final ListenModel model = ListenModel.create(Clock.systemUTC());
    private final Node plane;

    private MapBenchmark(Stage stage, int songs) {
        BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, Throwable::printStackTrace);
        Scene scene = new Scene(new WindowView(model, new Preview(Platform::runLater), new Covers(tasks)), 1280, 800);
        new Theme(scene).choose(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
        model.panes().shownProperty().set(Pane.MAP);
        model.map().connect(new MapStates.NoMap());
        model.map().show(MapStates.scattered(songs, 0));
        plane = scene.lookup("#mood-map");
    }

    /** Measures everything, prints it, and ends. */
    public static void main(String[] arguments) {
        int songs = Integer.getInteger("songs", 20_000);
        MapBenchmark benchmark = FxThread.call(() -> new MapBenchmark(new Stage(), songs));
        benchmark.frames("warm-up", i -> benchmark.wheel(i % 60 < 30 ? 40 : -40), WARM_UP);
        benchmark.frames("zooming", i -> benchmark.wheel(i % 60 < 30 ? 40 : -40), FRAMES);
        benchmark.frames("coming nearer", _ -> benchmark.wheel(20), 30);
        benchmark.frames("dragging the map", benchmark::drag, FRAMES);
        benchmark.frames("pointing at songs", benchmark::point, FRAMES);
        benchmark.way(songs);
        Platform.exit();
    }

    private void wheel(double delta) {
        Event.fireEvent(plane, Wheel.turned(plane.localToScene(500, 300), delta));
    }

    private void drag(int frame) {
        if (frame == 0) {
            mouse(MouseEvent.MOUSE_PRESSED, 600, 300);
        }
        mouse(MouseEvent.MOUSE_DRAGGED, 600 + 150 * Math.sin(frame / 15.0), 300 + 80 * Math.cos(frame / 20.0));
        if (frame == FRAMES - 1) {
            mouse(MouseEvent.MOUSE_RELEASED, 600, 300);
        }
    }

    private void point(int frame) {
        mouse(MouseEvent.MOUSE_MOVED, 200 + 2 * frame, 150 + frame);
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        Point2D at = plane.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                plane,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        down ? MouseButton.PRIMARY : MouseButton.NONE,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void way(int songs) {
        Outline half = MapStates.circle(0, 0, 0.7);
        SongMap map = MapStates.scattered(songs, 0);
        List<MapSong> inside = List.of();
        long begin = System.nanoTime();
        inside = map.inside(half);
        System.out.printf(
                "%,d songs inside of a lasso found in %.1f ms%n", inside.size(), (System.nanoTime() - begin) / 1e6);
        begin = System.nanoTime();
        ShortestWay.through(inside, Affect.NEUTRAL);
        System.out.printf("a short way through them in %.0f ms%n", (System.nanoTime() - begin) / 1e6);
    }

    /** Does a step at each pulse, and tells the time that the step and painting take on the FX thread, and that between pulses. */
    private void frames(String what, IntConsumer step, int count) {
        List<Double> work = Collections.synchronizedList(new ArrayList<>());
        List<Double> between = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer timer = FxThread.call(() -> new AnimationTimer() {
            private int frame;
            private long last;

            @Override
            public void handle(long now) {
                long begin = System.nanoTime();
                if (last != 0) {
                    between.add((begin - last) / 1e6);
                }
                last = begin;
                step.accept(frame);
                plane.getScene().getRoot().applyCss();
                plane.getScene().getRoot().layout();
                work.add((System.nanoTime() - begin) / 1e6);
                if (++frame == count) {
                    stop();
                    done.countDown();
                }
            }
        });
        long processor = SYSTEM.getProcessCpuTime();
        FxThread.run(timer::start);
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                "%-60s %6.1f ms a frame%n",
                what + ": processor time of the whole program", (SYSTEM.getProcessCpuTime() - processor) / 1e6 / count);
        report(what + ": the step and painting", work);
        report(what + ": between frames", between);
    }

    private static void report(String what, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        System.out.printf(
                "%-60s p50 %6.1f  p95 %6.1f  most %6.1f ms  (%d)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (0.95 * (sorted.size() - 1))),
                sorted.getLast(),
                sorted.size());
    }
}
