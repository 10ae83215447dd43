package dev.undertone.app.ui.timeline;

import java.time.Instant;

/** Something of a day that took a while. */
sealed interface DayEntry permits MoodSpan, HeardTrack {

    /** When it began. */
    Instant began();

    /** When it ended; not before it began. */
    Instant ended();
}
