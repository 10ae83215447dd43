package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.words.Words;
import java.time.Duration;

/** Lengths of time in words. */
final class PauseWords {

    private PauseWords() {}

    /** Such as {@code 30 minutes}, {@code 1 hour} or {@code a day}. */
    static String of(Duration pause) {
        long minutes = pause.toMinutes();
        if (minutes % (24 * 60) == 0 && minutes > 0) {
            return minutes == 24 * 60 ? Words.of("pause.day") : Words.of("pause.days", pause.toDays());
        }
        if (minutes % 60 == 0 && minutes > 0) {
            return Words.of("pause.hours", pause.toHours());
        }
        return Words.of("pause.minutes", minutes);
    }
}
