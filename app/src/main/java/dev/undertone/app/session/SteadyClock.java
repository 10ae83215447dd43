package dev.undertone.app.session;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells time as the system's clock did when the program began, and goes on evenly whatever that is set to: for how long something
 * is to last, not for dates. All of them tell the same.
 */
public final class SteadyClock implements InstantSource {

    private static final Instant BEGINNING = Instant.now();
    private static final long BEGAN_NANOS = System.nanoTime();

    /** Makes one more. */
    public SteadyClock() {}

    @Override
    public Instant instant() {
        return BEGINNING.plusNanos(System.nanoTime() - BEGAN_NANOS);
    }
}
