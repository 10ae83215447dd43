package dev.undertone.app.endurance;

import java.time.Duration;

/** What somebody does between two deeds. */
final class Rest {

    private Rest() {}

    /** Waits; whoever is interrupted meanwhile goes on at once, and stays interrupted. */
    static void take(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
