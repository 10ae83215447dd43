package dev.undertone.app.ui;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.AppearanceSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.library.LibraryModel;
import dev.undertone.app.ui.library.LibraryQuery;
import dev.undertone.app.ui.library.Section;
import dev.undertone.app.ui.library.SongColumn;
import dev.undertone.app.ui.library.SongOrder;
import dev.undertone.library.door.Library;
import dev.undertone.testing.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Fills a library with 50,000 songs (the property {@code songs} says another number), opens the real window on it and
 * measures what the listener waits for; or, where the property {@code gallery} names a folder, photographs the pane.
 */
public final class LibraryBenchmark {

    private static final int SCROLLED_FRAMES = 300;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Double> processor = new ArrayList<>();
    private final Stage stage;
    private final ListenWindow window;
    private final LibraryModel library;

    private LibraryBenchmark(Stage stage, ListenWindow window) {
        this.stage = stage;
        this.window = window;
        this.library = window.model().library();
    }

    /** Measures everything, prints it, and ends. */
    public static void main(String[] arguments) throws Exception {
        int songs = Integer.getInteger("songs", 50_000);
        Path data = Files.createTempDirectory("undertone-library");
        try {
            ManySongs.fill(data, songs);
            new SettingsFile(data)
                    .save(Settings.DEFAULT
                            .withWelcomed(true)
                            .withAppearance(AppearanceSettings.DEFAULT.withTheme(
                                    ThemeChoice.valueOf(System.getProperty("theme", "LIGHT")))));
            LibraryBenchmark benchmark = open(data);
            benchmark.load(songs);
            if (System.getProperty("gallery") == null) {
                benchmark.measure();
            } else {
                benchmark.photographAll(Files.createDirectories(Path.of(System.getProperty("gallery"))));
            }
            FxThread.run(() -> {
                benchmark.stage.close();
                benchmark.window.close();
            });
        } finally {
            delete(data);
            Platform.exit();
        }
    }

    private static LibraryBenchmark open(Path data) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            ListenWindow window = new ListenWindow(stage, new SettingsFile(data));
            stage.setWidth(Integer.getInteger("width", 1280));
            stage.setHeight(Integer.getInteger("height", 800));
            window.model().panes().shownProperty().set(Pane.LIBRARY);
            window.open(() -> {
                Library library = Library.open(data);
                Player player = new Player(new SilentOutput());
                Path noWeights = Path.of("no-weights");
                return new Services(
                        library,
                        player,
                        new ListeningSession(
                                library, player, Resource.projectRoot().resolve("models/weights/text")),
                        library.analysis(noWeights, () -> true),
                        new SpareTime(player),
                        new FaceWeights(noWeights, noWeights));
            });
            return new LibraryBenchmark(stage, window);
        });
    }

    private void load(int songs) {
        long opened = System.nanoTime();
        FxThread.await(
                "all songs are shown",
                () -> library.answerProperty().get().rows().size() == songs);
        System.out.printf("%,d songs on show %.2f s after the window%n", songs, (System.nanoTime() - opened) / 1e9);
    }

    private void measure() throws InterruptedException {
        keys("warm-up", "moon river");
        keys("key press to rows on the screen, all songs", "moon river");
        keys("the same, rare words", "kenji lantern");
        for (SongColumn column : List.of(SongColumn.TITLE, SongColumn.LENGTH, SongColumn.STARS)) {
            report(
                    "sort by " + column.label() + ", the first time",
                    List.of(until(() -> library.sort(new SongOrder(List.of(new SongOrder.Key(column, false)))))));
            report("sort by nothing again", List.of(until(() -> library.sort(SongOrder.NATURAL))));
        }
        for (Section section : Section.values()) {
            if (section != Section.SONGS) {
                report(section.label() + ", the first time", List.of(until(() -> library.show(section))));
            }
        }
        until(() -> library.show(Section.SONGS));
        scroll("warm-up", 37);
        scroll("scrolling the table, 3 rows a frame", 3);
        scroll("scrolling the table, 37 rows a frame (all new)", 37);
        until(() -> library.show(Section.ALBUMS));
        scrollGrid();
        until(() -> library.show(Section.SONGS));
    }

    /** Types a text key by key, then takes it back key by key. */
    private void keys(String what, String text) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        processor.clear();
        for (int i = 1; i <= text.length(); i++) {
            String typed = text.substring(0, i);
            times.add(until(() -> library.searchProperty().set(typed)));
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            String typed = text.substring(0, i);
            times.add(until(() -> library.searchProperty().set(typed)));
        }
        report(what, times);
        report(what + ": processor time of the whole program", processor);
    }

    /** Milliseconds from a command to the end of the frame that shows the answer to it. */
    private double until(Runnable command) throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        long begin = System.nanoTime();
        long processorBefore = SYSTEM.getProcessCpuTime();
        FxThread.run(() -> {
            LibraryQuery before = library.queryProperty().get();
            command.run();
            if (library.queryProperty().get().equals(before)) {
                end.set(System.nanoTime());
                drawn.countDown();
                return;
            }
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                if (library.answerProperty()
                        .get()
                        .query()
                        .equals(library.queryProperty().get())) {
                    end.set(System.nanoTime());
                    stage.getScene().removePostLayoutPulseListener(after[0]);
                    drawn.countDown();
                } else {
                    Platform.requestNextPulse();
                }
            };
            stage.getScene().addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
        });
        if (!drawn.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("no answer was shown");
        }
        processor.add((SYSTEM.getProcessCpuTime() - processorBefore) / 1e6);
        return (end.get() - begin) / 1e6;
    }

    private void scroll(String what, int rows) {
        TableView<?> table = (TableView<?>) stage.getScene().lookup(".songs");
        int last = table.getItems().size() - 1;
        frames(what, i -> table.scrollTo((int) ((long) i * rows % last)));
    }

    private void scrollGrid() {
        ListView<?> grid = (ListView<?>) stage.getScene().lookup(".tiles");
        int last = Math.max(1, grid.getItems().size() - 1);
        frames("scrolling the covers, a row a frame", i -> grid.scrollTo(i % last));
    }

    /** Does a step at each pulse, and tells the processor time of the step with its layout, and the time between two pulses. */
    private void frames(String what, java.util.function.IntConsumer step) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> work = Collections.synchronizedList(new ArrayList<>());
        List<Double> between = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer timer = FxThread.call(() -> new AnimationTimer() {
            private int frame;
            private long last;

            @Override
            public void handle(long now) {
                long begin = System.nanoTime();
                long processor = threads.getCurrentThreadCpuTime();
                if (last != 0) {
                    between.add((begin - last) / 1e6);
                }
                last = begin;
                step.accept(frame);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                work.add((threads.getCurrentThreadCpuTime() - processor) / 1e6);
                if (++frame == SCROLLED_FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        });
        FxThread.run(timer::start);
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        report(what + ": processor time of styles and layout", work);
        report(what + ": between frames", between);
    }

    private static void report(String what, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        if (sorted.size() == 1) {
            System.out.printf("%-80s %8.1f ms%n", what, sorted.getFirst());
        } else {
            System.out.printf(
                    "%-80s p50 %6.1f  p95 %6.1f  most %6.1f ms  (%d)%n",
                    what,
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (0.95 * (sorted.size() - 1))),
                    sorted.getLast(),
                    sorted.size());
        }
    }

    private void photographAll(Path folder) throws InterruptedException {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            FxThread.run(() -> window.model().theme().choiceProperty().set(theme));
            String end = "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
            until(() -> library.show(Section.SONGS));
            photograph(folder.resolve("songs" + end));
            until(() -> library.searchProperty().set("moon"));
            photograph(folder.resolve("search" + end));
            until(() -> library.searchProperty().set("zzzz"));
            photograph(folder.resolve("nothing" + end));
            until(() -> library.searchProperty().set(""));
            for (Section section : Section.values()) {
                if (section != Section.SONGS) {
                    until(() -> library.show(section));
                    photograph(folder.resolve(section.name().toLowerCase(java.util.Locale.ROOT) + end));
                    until(() -> library.open(
                            library.answerProperty().get().groups().getFirst().key()));
                    photograph(folder.resolve(section.name().toLowerCase(java.util.Locale.ROOT) + "-one" + end));
                }
            }
        }
    }

    private void photograph(Path file) throws InterruptedException {
        Thread.sleep(600); // covers, and transitions of the theme
        WritableImage image = FxThread.call(() -> stage.getScene().snapshot(null));
        write(image, file);
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
