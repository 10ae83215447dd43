package dev.undertone.app.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.app.Main;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program as its own process, as the launcher starts it, with its output kept in files. */
final class UndertoneProcess implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path out;
    private final Path err;

    private UndertoneProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the program with the repository as its installation. */
    static UndertoneProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, Resource.projectRoot(), Map.of(), arguments);
    }

    /**
     * @param folder for the output
     * @param home the installation
     * @param environment variables beside the present ones
     */
    static UndertoneProcess start(Path folder, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        return start(folder, home, environment, List.of(), arguments);
    }

    /**
     * @param before a command that starts and watches it
     */
    static UndertoneProcess start(
            Path folder, Path home, Map<String, String> environment, List<String> before, String... arguments)
            throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dprism.order=sw",
                "-Dundertone.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new UndertoneProcess(builder.start(), out, err);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() throws InterruptedException {
        return exitCode(LONGEST_WAIT);
    }

    int exitCode(Duration longest) throws InterruptedException {
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + longest + "; it said: " + errors());
        }
        return process.exitValue();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, as the desktop does when its user leaves. */
    void terminate() {
        List<ProcessHandle> watched = process.descendants().toList();
        (watched.isEmpty() ? List.of(process.toHandle()) : watched).forEach(ProcessHandle::destroy);
    }

    /** Waits until a line of JSON on standard output fits. */
    JsonObject await(Predicate<JsonObject> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < deadline) {
            boolean ended = !process.isAlive();
            for (JsonObject line : lines()) {
                if (wanted.test(line)) {
                    return line;
                }
            }
            if (ended) {
                throw new AssertionError("it ended before; it said: " + errors());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("nothing of that kind within " + LONGEST_WAIT + "; it said: " + errors());
    }

    /** All whole lines of standard output, each of which must be a JSON object. */
    List<JsonObject> lines() throws IOException {
        String text = Files.readString(out, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    String output() {
        return read(out);
    }

    String errors() {
        return read(err);
    }

    static boolean is(JsonObject line, String event) {
        return line.has("event") && line.get("event").getAsString().equals(event);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
