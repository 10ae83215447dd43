package dev.undertone.app.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/** A session bus of a test's own, on which nobody else is. */
public final class PrivateBus implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param folder for its socket
     */
    public static PrivateBus start(Path folder) throws IOException {
        Path socket = folder.resolve("bus");
        Path configuration = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(socket));
        Process daemon = new ProcessBuilder(
                        "dbus-daemon", "--nofork", "--print-address", "--config-file=" + configuration)
                .redirectError(folder.resolve("bus.log").toFile())
                .start();
        BufferedReader out = daemon.inputReader();
        String address = out.readLine();
        if (address == null) {
            throw new IOException(Files.readString(folder.resolve("bus.log")));
        }
        return new PrivateBus(daemon, address);
    }

    /** Where other programs find it. */
    public String address() {
        return address;
    }

    /** Another program on it. */
    DBusConnection connect() throws DBusException {
        return DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    /** What playerctl says to this. */
    String playerctl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("playerctl", "--player=undertone"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    /** Asks playerctl until it says what is awaited. */
    String await(Predicate<String> awaited, String... arguments) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String said = playerctl(arguments);
        while (!awaited.test(said)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(String.join(" ", arguments) + " says " + said);
            }
            said = playerctl(arguments);
        }
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        daemon.destroy();
        daemon.waitFor(5, TimeUnit.SECONDS);
    }
}
