package dev.undertone.app.ui;

import dev.undertone.app.environment.Installation;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.library.door.Library;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * Whether the window freezes: how long whatever the FX thread is to do waits for its turn, asked every two milliseconds, while the camera
 * runs, while 50,000 rows are scrolled as well, and while 10,000 files are imported on top of that.
 */
public final class PulseBenchmark {

    private static final int ROWS_PER_FRAME = 5;
    private static final long SECONDS = 20;
    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(12);

    private final Stage stage;
    private final ListenWindow window;
    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, Integer> busyIn = new ConcurrentHashMap<>();
    private final Thread thread = Thread.currentThread();
    private volatile long answered = Long.MAX_VALUE;

    private PulseBenchmark(Stage stage, ListenWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /** Measures, prints a line for each course, and ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int songs = Integer.getInteger("songs", 50_000);
        int files = Integer.getInteger("files", 10_000);
        Path folder = Files.createTempDirectory("undertone-pulse");
        try {
            Path data = folder.resolve("data");
            ManySongs.fill(data, songs);
            Path music = Files.createDirectory(folder.resolve("music"));
            write(music, files);
            new SettingsFile(data)
                    .save(Settings.DEFAULT
                            .withWelcomed(true)
                            .withCameraSource("demo")
                            .withCameraAtStart(true));
            PulseBenchmark benchmark = open(data);
            benchmark.run(music, songs);
            FxThread.run(() -> {
                benchmark.stage.close();
                benchmark.window.close();
            });
        } finally {
            delete(folder);
            Platform.exit();
        }
    }

    private static PulseBenchmark open(Path data) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            ListenWindow window = new ListenWindow(stage, new SettingsFile(data));
            window.open(() -> {
                Library library = Library.open(data);
                Player player = new Player(new SilentOutput());
                return new Services(
                        library,
                        player,
                        new ListeningSession(
                                library, player, Resource.projectRoot().resolve("models/weights/text")),
                        library.analysis(Installation.current().songWeights(), () -> true),
                        new SpareTime(player),
                        Installation.current().faceWeights());
            });
            return new PulseBenchmark(stage, window);
        });
    }

    private void run(Path music, int songs) throws InterruptedException {
        await(() -> window.model().mood().emotionProperty().get() != null);
        measure("the camera runs", new Elapsed());
        FxThread.run(() -> window.model().panes().shownProperty().set(Pane.LIBRARY));
        await(() -> window.model().library().answerProperty().get().rows().size() == songs);
        AnimationTimer scrolling = FxThread.call(this::scrolling);
        FxThread.run(scrolling::start);
        Thread.sleep(3000);
        measure("and 50,000 rows are scrolled", new Elapsed());
        FxThread.run(() -> window.model().imports().add(List.of(music)));
        ReadOnlyObjectProperty<ImportModel.Phase> phase =
                window.model().imports().phaseProperty();
        await(() -> phase.get() == ImportModel.Phase.RUNNING);
        measure("and 10,000 files are imported", () -> FxThread.call(phase::get) != ImportModel.Phase.RUNNING);
        FxThread.run(scrolling::stop);
    }

    private AnimationTimer scrolling() {
        TableView<?> table = (TableView<?>) stage.getScene().lookup(".songs");
        return new AnimationTimer() {
            private int row;

            @Override
            public void handle(long now) {
                row = (row + ROWS_PER_FRAME) % (table.getItems().size() - 100);
                table.scrollTo(row);
            }
        };
    }

    private void measure(String what, BooleanSupplier over) throws InterruptedException {
        waits.clear();
        busyIn.clear();
        try (ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor()) {
            var asked = asking.scheduleAtFixedRate(this::ask, 0, 2, TimeUnit.MILLISECONDS);
            while (!over.getAsBoolean()) {
                Thread.sleep(50);
            }
            asked.cancel(false);
        }
        FxThread.run(() -> {});
        List<Double> sorted = waits.stream().sorted().toList();
        System.out.printf(
                "%-34s p50 %5.1f  p95 %5.1f  p99 %5.1f  most %6.1f ms  (%,d)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (0.95 * (sorted.size() - 1))),
                sorted.get((int) (0.99 * (sorted.size() - 1))),
                sorted.getLast(),
                sorted.size());
        busyIn.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .forEach(entry -> System.out.printf("    %5d  %s%n", entry.getValue(), entry.getKey()));
    }

    private void ask() {
        long asked = System.nanoTime();
        if (asked - answered > BUSY_NANOS) {
            noteWhatItDoes();
        }
        Platform.runLater(() -> {
            answered = System.nanoTime();
            waits.add((answered - asked) / 1e6);
        });
    }

    /** Counts the methods of ours that the thread is in while it is busy, and how often it waits for pixels to be painted and copied. */
    private void noteWhatItDoes() {
        StackTraceElement[] stack = thread.getStackTrace();
        String place = Stream.of(stack)
                .filter(element -> element.getClassName().startsWith("dev.undertone"))
                .limit(2)
                .map(element -> element.getClassName().replaceAll(".*\\.", "") + "." + element.getMethodName())
                .collect(Collectors.joining(" < "));
        boolean paints = Stream.of(stack)
                .map(StackTraceElement::getMethodName)
                .anyMatch(method -> method.contains("uploadPixels") || method.equals("waitForRenderingToComplete"));
        busyIn.merge(paints ? "JavaFX's software renderer" : place.isEmpty() ? "JavaFX" : place, 1, Integer::sum);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!FxThread.call(condition::getAsBoolean)) {
            Thread.sleep(50);
        }
    }

    /** Songs of two seconds, each with audio of its own. */
    private static void write(Path music, int count) throws IOException {
        byte[] song = Files.readAllBytes(Sounds.copy(Sounds.TONE, music.resolve("0.mp3")));
        for (int i = 1; i < count; i++) {
            ByteBuffer.wrap(song).putInt(song.length - Integer.BYTES, i);
            Files.write(music.resolve(i + ".mp3"), song);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Holds when some time has gone by. */
    private static final class Elapsed implements BooleanSupplier {

        private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

        @Override
        public boolean getAsBoolean() {
            return System.nanoTime() >= end;
        }
    }
}
