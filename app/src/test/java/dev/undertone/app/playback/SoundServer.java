package dev.undertone.app.playback;

import dev.undertone.app.endurance.PulseAudio;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A private PulseAudio whose only card is a null sink, which other Java programs find as their default sound card. */
public final class SoundServer implements AutoCloseable {

    private final Path folder;
    private final PulseAudio server;
    private final List<Process> recorders = new ArrayList<>();

    private SoundServer(Path folder, PulseAudio server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param folder of its own
     */
    public static SoundServer start(Path folder) throws IOException, InterruptedException {
        return new SoundServer(
                folder, PulseAudio.start(folder).orElseThrow(() -> new IOException("PulseAudio does not start")));
    }

    /** What another program is to be told, so that it finds this sound card. */
    public Map<String, String> environment() {
        return server.environment();
    }

    /** Kills the server, as when a sound card is unplugged. */
    void kill() throws IOException, InterruptedException {
        server.kill();
    }

    /** Starts it again. */
    void restart() throws IOException, InterruptedException {
        server.restart();
    }

    /** Records all that is played, in 16 bits, from the first sample on; the recording runs when this returns. */
    public Path record() throws IOException, InterruptedException {
        Path raw = folder.resolve("recording.raw");
        recorders.add(run(
                "parecord",
                "--raw",
                "--device=card.monitor",
                "--format=s16le",
                "--rate=44100",
                "--channels=2",
                "--latency-msec=50",
                raw.toString()));
        while (!Files.exists(raw) || Files.size(raw) == 0) {
            run("pactl", "info").waitFor();
        }
        return raw;
    }

    /** Ends the recording, so that its file is whole. */
    public void stopRecording() throws InterruptedException {
        for (Process recorder : recorders) {
            recorder.destroy();
            recorder.waitFor(5, TimeUnit.SECONDS);
        }
    }

    /** Runs a main class of the tests with this sound card. */
    Process runJava(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xshare:auto",
                main.getName()));
        command.addAll(List.of(arguments));
        return builder(command).redirectErrorStream(false).start();
    }

    @Override
    public void close() throws InterruptedException {
        stopRecording();
        server.close();
    }

    private Process run(String... command) throws IOException {
        File log = folder.resolve("log").toFile();
        return builder(List.of(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(server.environment());
        return builder;
    }
}
