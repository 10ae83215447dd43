package dev.undertone.app.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** How long ago this process began, whichever program it was before it became a Java runtime. */
public final class ProcessAge {

    /** Behind the name, which stands in brackets and may hold spaces: the 20th field is the start (proc(5)). */
    private static final int START_BEHIND_NAME = 19;

    private static final double TICKS_A_SECOND = 100;

    private ProcessAge() {}

    /**
     * The age; on Linux to within 20 ms, because the kernel counts both times in hundredths of a second. {@link
     * ProcessHandle.Info#startInstant} is off by up to a second there, so that it serves elsewhere alone.
     */
    public static Duration now() {
        try {
            String uptime = Files.readString(Path.of("/proc/uptime"));
            String status = Files.readString(Path.of("/proc/self/stat"));
            String[] fields =
                    status.substring(status.lastIndexOf(')') + 2).trim().split(" ");
            double started = Long.parseLong(fields[START_BEHIND_NAME]) / TICKS_A_SECOND;
            double running = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
            return Duration.ofMillis(Math.max(0, Math.round(1000 * (running - started))));
        } catch (IOException _) {
            Instant now = Instant.now();
            return Duration.between(
                    ProcessHandle.current().info().startInstant().orElse(now), now);
        }
    }
}
