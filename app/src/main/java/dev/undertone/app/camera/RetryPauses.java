package dev.undertone.app.camera;

import java.time.Duration;

/** Pauses between attempts, each twice as long as the last up to a limit. */
final class RetryPauses {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    RetryPauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next() {
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /** Begins with the first pause again. */
    void reset() {
        next = first;
    }
}
