package dev.undertone.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A private X display of 1280x800 without a screen, and the keyboard before it. */
public final class VirtualDisplay implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Process server;
    private final String number;

    private VirtualDisplay(Process server, String number) {
        this.server = server;
        this.number = number;
    }

    /** Starts it. */
    public static VirtualDisplay start() throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
        return new VirtualDisplay(server, ":" + said.readLine());
    }

    /** Its name, such as {@code :7}. */
    public String name() {
        return number;
    }

    /** What a program is to be told, so that it shows its windows here. */
    public Map<String, String> environment() {
        return Map.of("DISPLAY", number);
    }

    /** Waits until the program has its window. */
    void awaitWindow(UndertoneProcess program) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        String windows = "";
        while (System.nanoTime() < deadline && program.isAlive()) {
            windows = run("xwininfo", "-root", "-tree");
            if (windows.contains("\"Undertone\"")) {
                return;
            }
        }
        throw new AssertionError("no window called Undertone among\n" + windows + "\nIt said: " + program.errors());
    }

    /** Presses a key, or keys at once, in the words of xdotool: {@code space}, {@code ctrl+f}. */
    void press(String keys) throws IOException, InterruptedException {
        run("xdotool", "key", keys);
    }

    /** Types a text. */
    void type(String text) throws IOException, InterruptedException {
        run("xdotool", "type", "--delay", "20", text);
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}
