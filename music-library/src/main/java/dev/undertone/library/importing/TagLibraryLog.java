package dev.undertone.library.importing;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the tag library writes into the log: several lines for every damaged file, of which none helps anyone. */
final class TagLibraryLog {

    // Held here, for the logging system forgets the level of a logger that nobody holds.
    private static final Logger NOISY = Logger.getLogger("org.jaudiotagger");

    private TagLibraryLog() {}

    /** Keeps the library from writing anything. */
    static void silence() {
        NOISY.setLevel(Level.OFF);
    }
}
