package dev.undertone.app.playback;

import java.time.Duration;

/** How long to wait before the next attempt: half a second at first, twice as long each time, at most four seconds. */
final class GrowingPause {

    private static final Duration SHORTEST = Duration.ofMillis(500);

    /** So long the music stays silent at the most when the sound card is back; an attempt takes a thousandth of it. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private Duration next = SHORTEST;

    /** The pause after an attempt that failed. */
    Duration afterFailure() {
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }

    void afterSuccess() {
        next = SHORTEST;
    }
}
