package dev.undertone.app.ui.player;

import java.time.Duration;

/** Lengths of music in words. */
public final class Times {

    private Times() {}

    /** Minutes and seconds as on a player's display: {@code 3:07}. */
    public static String clock(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** For a screen reader: {@code 3 minutes 7 seconds}. */
    static String spoken(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return "%d minutes %d seconds".formatted(seconds / 60, seconds % 60);
    }
}
