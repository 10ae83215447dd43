package dev.undertone.app.playback;

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
    private final Map<String, String> environment;
    private final List<Process> recorders = new ArrayList<>();
    private Process server;

    private SoundServer(Path folder) throws IOException {
        this.folder = folder;
        Path socket = folder.resolve("pulse.sock");
        Path alsa = Files.writeString(folder.resolve("asound.conf"), """
                </usr/share/alsa/alsa.conf>
                pcm.!default { type pulse }
                ctl.!default { type pulse }
                """);
        Files.writeString(folder.resolve("pulse.pa"), """
                load-module module-native-protocol-unix socket=%s auth-anonymous=1
                load-module module-null-sink sink_name=card rate=44100 channels=2 format=s16le
                set-default-sink card
                set-default-source card.monitor
                """.formatted(socket));
        environment = Map.of(
                "XDG_RUNTIME_DIR", folder.toString(),
                "PULSE_SERVER", "unix:" + socket,
                "ALSA_CONFIG_PATH", alsa.toString());
        server = launch();
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param folder of its own
     */
    public static SoundServer start(Path folder) throws IOException, InterruptedException {
        SoundServer server = new SoundServer(folder);
        server.awaitAnswer();
        return server;
    }

    /** What another program is to be told, so that it finds this sound card. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Kills the server, as when a sound card is unplugged. */
    void kill() throws IOException, InterruptedException {
        server.destroyForcibly().waitFor();
        Files.deleteIfExists(folder.resolve("pulse.sock"));
    }

    /** Starts it again. */
    void restart() throws IOException, InterruptedException {
        server = launch();
        awaitAnswer();
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
        server.destroy();
        server.waitFor(5, TimeUnit.SECONDS);
    }

    private Process launch() throws IOException {
        return run(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disallow-exit",
                "--use-pid-file=no",
                "--log-level=error",
                "-F",
                folder.resolve("pulse.pa").toString());
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (run("pactl", "info").waitFor() != 0) {
            if (System.nanoTime() > deadline) {
                throw new IOException("PulseAudio does not answer: " + Files.readString(folder.resolve("log")));
            }
        }
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
        builder.environment().putAll(environment);
        return builder;
    }
}
