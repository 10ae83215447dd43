package dev.undertone.app.ui.settings;

import java.time.Duration;

/** Lengths of time in words. */
final class PauseWords {

    private PauseWords() {}

    /** Such as {@code 30 minutes}, {@code 1 hour} or {@code a day}. */
    static String of(Duration pause) {
        long minutes = pause.toMinutes();
        if (minutes % (24 * 60) == 0 && minutes > 0) {
            return minutes == 24 * 60 ? "a day" : pause.toDays() + " days";
        }
        if (minutes % 60 == 0 && minutes > 0) {
            return minutes == 60 ? "1 hour" : pause.toHours() + " hours";
        }
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
