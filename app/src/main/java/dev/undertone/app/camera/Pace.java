package dev.undertone.app.camera;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets a recorded time line run as fast as the clock. */
final class Pace {

    /** A machine that slept does not rush through what it missed. */
    private static final Duration LONGEST_CAUGHT_UP = Duration.ofSeconds(2);

    private @Nullable Long zero;

    /**
     * Waits until a time is due; the first call is due at once.
     *
     * @param time rises from call to call
     * @param tolerance how late a frame may be
     * @return whether it is not later than that
     */
    boolean waitFor(Duration time, Duration tolerance) throws InterruptedException {
        long now = System.nanoTime();
        if (zero == null) {
            zero = now - time.toNanos();
        }
        Duration early = Duration.ofNanos(zero + time.toNanos() - now);
        if (early.isPositive()) {
            Thread.sleep(early);
            return true;
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Duration late = early.negated();
        if (late.compareTo(LONGEST_CAUGHT_UP) > 0) {
            zero = now - time.toNanos();
            return true;
        }
        return late.compareTo(tolerance) <= 0;
    }
}
