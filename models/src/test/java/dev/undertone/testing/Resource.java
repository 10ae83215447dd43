package dev.undertone.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Something outside the project that a test may need. */
public enum Resource {
    /** The training and test data in {@code ../shared/data}, beside the project. */
    SHARED_DATA("the data folder ../shared/data"),
    /** PulseAudio and its command line tools, to stand in as a sound card. */
    SOUND_CARD("PulseAudio (pulseaudio, pactl, parecord)"),
    /** Xvfb, to stand in as a display, xwininfo, to see which windows are open on it, and xdotool, to press keys. */
    DISPLAY("Xvfb, xwininfo and xdotool"),
    /** A bus for the programs of a desktop, and who commands players through it. */
    DESKTOP_BUS("dbus-daemon and playerctl"),
    /** Whoever writes down what a process asks of the kernel. */
    SYSTEM_CALLS("strace");

    private final String description;

    Resource(String description) {
        this.description = description;
    }

    /** What is missing, in words. */
    public String description() {
        return description;
    }

    /** Whether this machine has it. */
    public boolean isPresent() {
        return switch (this) {
            case SHARED_DATA -> Files.isDirectory(sharedData());
            case SOUND_CARD -> isOnPath("pulseaudio") && isOnPath("pactl") && isOnPath("parecord");
            case DISPLAY -> isOnPath("Xvfb") && isOnPath("xwininfo") && isOnPath("xdotool");
            case DESKTOP_BUS -> isOnPath("dbus-daemon") && isOnPath("playerctl");
            case SYSTEM_CALLS -> isOnPath("strace");
        };
    }

    /** The repository's root: the nearest folder above the working directory that holds {@code music-library}. */
    public static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("music-library"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("tests run inside the project");
        }
        return folder;
    }

    /** Where the shared data stands, present or not. */
    public static Path sharedData() {
        return projectRoot().resolveSibling("shared").resolve("data");
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
