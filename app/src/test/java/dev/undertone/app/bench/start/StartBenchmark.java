package dev.undertone.app.bench.start;

import dev.undertone.app.cli.VirtualDisplay;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * From the start of a program until its window is on the screen and drawn, for Undertone, an empty window in Java and Strawberry, in
 * turn, on one display without a screen; and until all of Undertone's window is, and the first reading of its demo camera.
 */
public final class StartBenchmark {

    private static final int USUAL_STARTS = 10;
    private static final Duration LONGEST_START = Duration.ofSeconds(15);
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long BETWEEN_LOOKS_MS = 4;
    private static final Map<String, String> REPORTED = Map.of("whole", "all of it", "reading", "first reading");

    private final VirtualDisplay display;
    private final Path work;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private StartBenchmark(VirtualDisplay display, Path work) {
        this.display = display;
        this.work = work;
    }

    /** Takes Undertone's launcher, and how many starts are counted if not ten, and prints a line for each program. */
    public static void main(String[] arguments) throws Throwable {
        Path work = Files.createTempDirectory("undertone-startup");
        try (VirtualDisplay display = VirtualDisplay.start()) {
            int starts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_STARTS;
            new StartBenchmark(display, work).measure(arguments[0], starts);
        } finally {
            delete(work);
        }
    }

    private void measure(String launcher, int starts) throws Throwable {
        Path still = data("still", "{\"welcomed\": true, \"cameraAtStart\": false}");
        Path camera = data("camera", "{\"welcomed\": true, \"cameraAtStart\": true, \"cameraSource\": \"demo\"}");
        for (Path data : List.of(still, camera)) {
            // What is done once in the life of a library would run beside the first starts.
            run(List.of(launcher, "--data", data.toString(), "analyze"));
        }
        boolean strawberry = isThere("strawberry");
        for (int round = 0; round <= starts; round++) {
            boolean cold = round == 0;
            window("Java window", cold, hello());
            window("Undertone", cold, List.of(launcher, "--data", still.toString()));
            if (strawberry) {
                window("Strawberry", cold, List.of("strawberry"));
            }
            reading(cold, List.of(launcher, "--data", camera.toString(), "--report-start=exit"));
        }
        System.out.printf(
                "Median of %d starts (least to most); one before them, from cold files, is left out.%n", starts);
        times.forEach(StartBenchmark::print);
        if (!strawberry) {
            System.out.println("Strawberry is not installed.");
        }
    }

    /** The window, as it is seen from outside. */
    private void window(String name, boolean cold, List<String> command) throws Throwable {
        try (DrawnWindows windows = new DrawnWindows(display.name())) {
            windows.anyDrawn(); // the first look is slower
            long begin = System.nanoTime();
            Process process = start(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                boolean drawn = windows.anyDrawn();
                while (!drawn && process.isAlive() && since(begin) < LONGEST_START.toMillis()) {
                    Thread.sleep(BETWEEN_LOOKS_MS);
                    drawn = windows.anyDrawn();
                }
                // Strawberry stays without a window in some starts on a display without a window manager.
                note(name + ": window", cold, drawn ? since(begin) : NEVER);
                Thread.sleep(PAUSE.toMillis());
            } finally {
                end(process);
            }
        }
    }

    /** All of the window and the first reading, as Undertone tells of them: from outside they are some pixels more in the window. */
    private void reading(boolean cold, List<String> command) throws IOException, InterruptedException {
        Process process = start(command).start();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 3 && REPORTED.containsKey(words[0]))
                    .forEach(words -> note("Undertone: " + REPORTED.get(words[0]), cold, Double.parseDouble(words[1])));
        } finally {
            process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
            end(process);
        }
        Thread.sleep(PAUSE);
    }

    private List<String> hello() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "--module-path",
                System.getProperty("javafx.module.path", ""),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("hello.class.path", ""),
                HelloWindow.class.getName());
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                start(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    private ProcessBuilder start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(display.environment());
        // Strawberry keeps its things in these, and Undertone in the folder that it is told.
        for (String folder : List.of("CONFIG", "DATA", "CACHE")) {
            builder.environment()
                    .put("XDG_" + folder + "_HOME", work.resolve("strawberry").toString());
        }
        builder.environment().put("QT_QPA_PLATFORM", "xcb");
        return builder;
    }

    private Path data(String name, String settings) throws IOException {
        Path folder = Files.createDirectory(work.resolve(name));
        Files.writeString(folder.resolve("settings.json"), settings);
        return folder;
    }

    private void note(String what, boolean cold, double milliseconds) {
        List<Double> noted = times.computeIfAbsent(what, _ -> new ArrayList<>());
        if (!cold) {
            noted.add(milliseconds);
        }
    }

    private static void print(String what, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            System.out.printf("%-26s never%n", what);
            return;
        }
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        int without = milliseconds.size() - sorted.length;
        System.out.printf(
                Locale.ROOT,
                "%-26s %6.0f ms (%.0f to %.0f)%s%n",
                what,
                median,
                sorted[0],
                sorted[sorted.length - 1],
                without == 0 ? "" : ", and never in " + without);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
