package dev.undertone.app.figures;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** This program, started once more as it was started itself. What it prints goes into files. */
final class ProgramProcess implements AutoCloseable {

    private static final String MAIN_CLASS = "dev.undertone.app.Main";
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 20;

    private final Process process;
    private final Path out;
    private final Path errors;

    private ProgramProcess(Process process, Path out, Path errors) {
        this.process = process;
        this.out = out;
        this.errors = errors;
    }

    /**
     * Starts it.
     *
     * @param folder takes what it prints
     * @param arguments as after {@code undertone}
     */
    static ProgramProcess start(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        // The desktop of whoever measures is not to hear of these songs.
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        return new ProgramProcess(builder.start(), out, errors);
    }

    /** An installed program is started by the launcher that jpackage made; otherwise the same Java, with the same options. */
    private static List<String> command() {
        String launcher = System.getProperty("jpackage.app-path");
        if (launcher != null) {
            return List.of(launcher);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(MAIN_CLASS);
        return command;
    }

    /** It and what it started: on some systems the launcher starts the program as a process of its own. */
    List<ProcessHandle> handles() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until it has printed {@code window N ms} or the like.
     *
     * @param what the word in the beginning
     * @return N
     * @throws UserFacingException if it ends before, or takes longer than that
     */
    double awaitReport(String what, Duration longest) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (true) {
            boolean over = !process.isAlive() || System.nanoTime() > deadline;
            Optional<Double> report = report(what);
            if (report.isPresent()) {
                return report.get();
            }
            if (over) {
                throw new UserFacingException(
                        "The program that was started to be measured did not come as far as its %s%s."
                                .formatted(what, complaint()),
                        "Start `undertone` by itself, and see what it says.");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits until it has ended by itself, and ends it where it does not. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
        }
    }

    private Optional<Double> report(String what) throws IOException {
        try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .filter(line -> line.matches(what + " \\d+(\\.\\d+)? ms"))
                    .map(line -> Double.valueOf(line.split(" ", -1)[1]))
                    .findFirst();
        }
    }

    private String complaint() throws IOException {
        try (Stream<String> lines = Files.lines(errors, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .map(": "::concat)
                    .orElse("");
        }
    }

    /** Asks it to end as the desktop does, and ends it where it does not within some seconds. */
    @Override
    public void close() {
        List<ProcessHandle> handles = handles();
        handles.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                handles.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException interrupted) {
            handles.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
