package dev.undertone.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PulseAudio of one's own whose only card plays to nobody, so that what is tried is not heard, and can be killed. */
public final class PulseAudio implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PulseAudio.class);
    private static final Duration LONGEST_START = Duration.ofSeconds(20);

    private final Path folder;
    private Process server;

    private PulseAudio(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Files.writeString(folder.resolve("asound.conf"), """
            </usr/share/alsa/alsa.conf>
            pcm.!default { type pulse }
            ctl.!default { type pulse }
            """);
        // A null sink that takes back what it has taken holds two seconds, and stands still as long whenever it runs
        // dry.
        Files.writeString(folder.resolve("pulse.pa"), """
            load-module module-native-protocol-unix socket=%s auth-anonymous=1
            load-module module-null-sink sink_name=card rate=44100 channels=2 format=s16le norewinds=1
            set-default-sink card
            """.formatted(socket()));
        this.server = launch();
    }

    /**
     * Starts one.
     *
     * @param folder of its own
     * @return empty where PulseAudio is not installed, or does not start
     */
    public static Optional<PulseAudio> start(Path folder) throws InterruptedException {
        try {
            return Optional.of(new PulseAudio(folder));
        } catch (IOException missing) {
            LOG.debug("There is no PulseAudio to be started", missing);
            return Optional.empty();
        }
    }

    /** By which a program finds this sound card instead of the machine's own. */
    public Map<String, String> environment() {
        return Map.of(
                "XDG_RUNTIME_DIR", folder.toString(),
                "PULSE_SERVER", "unix:" + socket(),
                "ALSA_CONFIG_PATH", folder.resolve("asound.conf").toString());
    }

    /** Kills it, as when a sound card is unplugged. */
    public void kill() throws IOException, InterruptedException {
        server.destroyForcibly().waitFor();
        Files.deleteIfExists(socket());
    }

    /** Starts it again. */
    public void restart() throws IOException, InterruptedException {
        server = launch();
    }

    @Override
    public void close() {
        server.destroyForcibly().onExit().join();
    }

    private Path socket() {
        return folder.resolve("pulse.sock");
    }

    private Process launch() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disallow-exit",
                "--use-pid-file=no",
                "--log-level=error",
                "-F",
                folder.resolve("pulse.pa").toString()));
        builder.environment().putAll(environment());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(socket())) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("PulseAudio does not start");
            }
        }
        return process;
    }
}
