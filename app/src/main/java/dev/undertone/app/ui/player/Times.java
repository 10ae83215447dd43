package dev.undertone.app.ui.player;

import dev.undertone.app.ui.words.Words;
import java.time.Duration;

/** Lengths of music in words. */
public final class Times {

    private Times() {}

    /** Minutes and seconds as on a player's display: {@code 3:07}. */
    public static String clock(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** A length in its two largest units: {@code 3 days 4 h}, {@code 4 h 12 min}, {@code 12 min}. */
    public static String rounded(Duration length) {
        long minutes = Math.max(1, Math.round(length.toSeconds() / 60.0));
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        if (days > 0) {
            return Words.of("time.days", days, hours);
        }
        return hours > 0 ? Words.of("time.hours", hours, minutes % 60) : Words.of("time.minutes", minutes);
    }

    /** For a screen reader: {@code 3 minutes 7 seconds}. */
    static String spoken(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return Words.of("time.spoken", seconds / 60, seconds % 60);
    }
}
