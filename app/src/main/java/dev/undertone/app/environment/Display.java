package dev.undertone.app.environment;

import java.util.Locale;

/** The screen that a window could open on. */
public final class Display {

    private Display() {}

    /** Whether there is one: on Linux an X server is named, elsewhere always. JavaFX may also have been told to do without. */
    public static boolean isPresent() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return true;
        }
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        String server = System.getenv("DISPLAY");
        return !linux || (server != null && !server.isBlank());
    }
}
