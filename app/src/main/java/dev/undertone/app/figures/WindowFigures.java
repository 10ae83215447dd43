package dev.undertone.app.figures;

import dev.undertone.app.environment.Display;
import dev.undertone.app.playback.AudioOutputs;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Processor and memory of the program with its window open: while nothing goes on, while a song plays, and with the camera beside that. */
final class WindowFigures implements FigureSource {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Workspace workspace;
    private final StarterData data;
    private final Extent extent;

    WindowFigures(Workspace workspace, StarterData data, Extent extent) {
        this.workspace = workspace;
        this.data = data;
        this.extent = extent;
    }

    /** What goes on in the window. */
    private enum Scene {
        IDLE("idle", "Idle", false, false),
        PLAYING("playing", "Playing", true, false),
        WATCHING("watching", "Playing, demo camera on (it draws its faces)", true, true);

        private final String name;
        private final String words;
        private final boolean plays;
        private final boolean watches;

        Scene(String name, String words, boolean plays, boolean watches) {
            this.name = name;
            this.words = words;
            this.plays = plays;
            this.watches = watches;
        }
    }

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            if (!Display.isPresent()) {
                figures.addAll(notMeasured(scene, "there is no display"));
            } else if (scene.plays && AudioOutputs.devices().isEmpty()) {
                figures.addAll(notMeasured(scene, "there is no sound card"));
            } else {
                figures.addAll(measure(scene));
            }
        }
        return figures;
    }

    private List<Figure> measure(Scene scene) throws IOException, InterruptedException {
        StarterData.Made made = data.made();
        new SettingsFile(made.folder())
                .save(Settings.DEFAULT
                        .withWelcomed(true)
                        .withCameraSource("demo")
                        .withCameraAtStart(scene.watches));
        List<String> arguments = new ArrayList<>(List.of("--data", made.folder().toString()));
        if (scene.plays) {
            made.songs().stream().map(Track::file).map(Path::toString).forEach(arguments::add);
        }
        arguments.add("--report-start");
        forgetQueue(made.folder());
        List<Figure> figures;
        try (ProgramProcess program = ProgramProcess.start(workspace.empty("window"), arguments)) {
            program.awaitReport("whole", LONGEST);
            if (scene.watches) {
                program.awaitReport("reading", LONGEST);
            }
            Thread.sleep(extent.settling());
            figures = look(scene, program);
            if (!program.isAlive()) {
                throw new UserFacingException(
                        "The program that was started to be measured ended too soon.",
                        "Start `undertone` by itself, and see what it says.");
            }
        }
        if (scene.plays && !hasSong(made.folder())) {
            return notMeasured(scene, "no song began to play");
        }
        return figures;
    }

    private List<Figure> look(Scene scene, ProgramProcess program) throws InterruptedException {
        long start = System.nanoTime();
        Duration before = ProcessUse.processor(program.handles());
        Thread.sleep(extent.window());
        double seconds = (System.nanoTime() - start) / 1e9;
        Duration used = ProcessUse.processor(program.handles()).minus(before);
        String note = "from %.0f s after the window on, for %.0f s"
                .formatted(extent.settling().toMillis() / 1e3, seconds);
        return List.of(
                Figure.of(
                        name(scene, "processor"),
                        what(scene, "processor, share of one core"),
                        100 * used.toNanos() / 1e9 / seconds,
                        "%",
                        note),
                memory(scene, "resident", "resident memory", "Rss", program, note),
                memory(scene, "proportional", "memory, shared pages in parts (PSS)", "Pss", program, note));
    }

    private static Figure memory(
            Scene scene, String name, String what, String kind, ProgramProcess program, String note) {
        OptionalDouble mebibytes = ProcessUse.memory(program.handles(), kind);
        return mebibytes.isPresent()
                ? Figure.of(name(scene, name), what(scene, what), mebibytes.getAsDouble(), "MB", note)
                : Figure.notMeasured(name(scene, name), what(scene, what), "MB", "only Linux tells it");
    }

    private static List<Figure> notMeasured(Scene scene, String why) {
        return List.of(
                Figure.notMeasured(name(scene, "processor"), what(scene, "processor, share of one core"), "%", why),
                Figure.notMeasured(name(scene, "resident"), what(scene, "resident memory"), "MB", why),
                Figure.notMeasured(
                        name(scene, "proportional"), what(scene, "memory, shared pages in parts (PSS)"), "MB", why));
    }

    private static String name(Scene scene, String what) {
        return "window." + scene.name + "." + what;
    }

    private static String what(Scene scene, String what) {
        return scene.words + ": " + what;
    }

    private static void forgetQueue(Path folder) {
        try (Library library = Library.open(folder)) {
            library.saveQueue(new SavedQueue(null, Duration.ZERO, List.of(), List.of()));
        }
    }

    /** Whether a song was current: the queue is kept whenever one begins. */
    private static boolean hasSong(Path folder) {
        try (Library library = Library.open(folder)) {
            return library.savedQueue().map(SavedQueue::current).isPresent();
        }
    }
}
