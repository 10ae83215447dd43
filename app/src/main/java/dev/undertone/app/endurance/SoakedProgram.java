package dev.undertone.app.endurance;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The program in a soak, as the process that watches it sees it. Safe to use from any thread. */
final class SoakedProgram implements AutoCloseable {

    private static final Gson GSON = new Gson();
    private static final int LONGEST_WORDS = 300;

    /** Something that it said, and when. */
    record Said(double seconds, String words) {}

    private final Process process;
    private final long started = System.nanoTime();
    private final @Nullable PrintWriter journal;
    private final Ledger ledger;
    private final Heartbeat heartbeat = new Heartbeat();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Said> failures = new ArrayList<>();
    private final List<Thread> readers = new ArrayList<>();
    private boolean ready;
    /** Whether its window closes, so that it is no wonder that it cannot be used. */
    private boolean leaving;

    private int refused;

    /** By how many seconds its clock is behind this one; a line that waited to be read makes it seem more, and never less. */
    private double behind = Double.MAX_VALUE;

    private SoakedProgram(Process process, Ledger ledger, @Nullable PrintWriter journal) {
        this.process = process;
        this.ledger = ledger;
        this.journal = journal;
        read(process.inputReader(StandardCharsets.UTF_8), this::hear);
        read(process.errorReader(StandardCharsets.UTF_8), this::hearLog);
    }

    /**
     * Starts it.
     *
     * @param environment variables beside the present ones
     * @param ledger gets what it acknowledges
     * @param journal gets all that it says; null for nowhere
     */
    static SoakedProgram start(
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Ledger ledger,
            @Nullable PrintWriter journal)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return new SoakedProgram(builder.start(), ledger, journal);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Seconds since it was started. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    synchronized boolean isReady() {
        return ready;
    }

    /** How it plays. */
    Heartbeat heartbeat() {
        return heartbeat;
    }

    /** What it acknowledged; to be asked when it has ended. */
    Ledger ledger() {
        return ledger;
    }

    synchronized List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** What it said to its listener, or in its log, since a moment. */
    synchronized List<String> saidSince(double seconds) {
        return said.stream()
                .filter(each -> each.seconds() >= seconds)
                .map(Said::words)
                .distinct()
                .toList();
    }

    /** What went wrong in a way that nobody foresaw. */
    synchronized List<Said> failures() {
        return List.copyOf(failures);
    }

    /** How often it would not do what was asked, and said why. */
    synchronized int refused() {
        return refused;
    }

    /** Adds something that went wrong. */
    private synchronized void fail(String words) {
        if (leaving) {
            return;
        }
        failures.add(new Said(seconds(), words));
    }

    /** Has its clock go wrong by so much. */
    void setClock(Duration offset) throws IOException {
        OutputStream in = process.getOutputStream();
        in.write((offset.toSeconds() + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** Asks it to end, and waits for it; false if it had to be killed. */
    boolean end(Duration longest) throws IOException, InterruptedException {
        process.getOutputStream().close();
        boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.toHandle().destroyForcibly();
        }
        readOut();
        return ended;
    }

    /** Ends it as {@code kill -9} does, and hears what it had said by then. */
    void kill() throws InterruptedException {
        // Not the process's own method, which closes this end of the pipe before it is read out.
        process.toHandle().destroyForcibly();
        readOut();
    }

    private void readOut() throws InterruptedException {
        process.waitFor();
        for (Thread reader : readers) {
            reader.join(Duration.ofSeconds(10));
        }
    }

    /** The exit code; to be asked when it has ended. */
    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        if (journal != null) {
            journal.flush();
        }
    }

    private void read(BufferedReader lines, Consumer<String> hearing) {
        readers.add(Thread.ofPlatform().name("soak: reads").daemon().start(() -> {
            try (lines) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    hearing.accept(line);
                }
            } catch (IOException over) {
                // The process has been killed.
            }
        }));
    }

    private synchronized void hear(String line) {
        write(line);
        JsonObject json;
        try {
            json = GSON.fromJson(line, JsonObject.class);
        } catch (JsonSyntaxException foreign) {
            said.add(new Said(seconds(), shortened(line)));
            return;
        }
        double saidAt = json.get("seconds").getAsDouble();
        behind = Math.min(behind, seconds() - saidAt);
        switch (json.get(Telling.EVENT).getAsString()) {
            case "ready" -> ready = true;
            case "kept" -> ledger.add(GSON.fromJson(json.get("what"), Acknowledgement.class));
            case "measured" -> measurements.add(new Measurement(seconds(), numbers(json)));
            case "pulse" -> heartbeat.beat(saidAt + behind, json);
            case "said" -> said.add(new Said(seconds(), json.get("words").getAsString()));
            case "refused" -> refused++;
            case "leaving" -> leaving = true;
            case "failed" ->
                fail(json.get("deed").getAsString() + ": " + json.get("words").getAsString());
            default -> {
                // What is for the journal alone.
            }
        }
    }

    private synchronized void hearLog(String line) {
        write(line);
        if (line.contains(" ERROR ")) {
            fail(shortened(line));
        } else if (line.contains(" WARN ") || line.contains(" CameraFeed: ")) {
            said.add(new Said(seconds(), shortened(line)));
        }
    }

    private void write(String line) {
        if (journal != null) {
            journal.println(line);
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + "…";
    }

    private static Map<String, Double> numbers(JsonObject json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            if (!entry.getKey().equals(Telling.EVENT) && !entry.getKey().equals("seconds")) {
                numbers.put(entry.getKey(), entry.getValue().getAsDouble());
            }
        }
        return numbers;
    }
}
