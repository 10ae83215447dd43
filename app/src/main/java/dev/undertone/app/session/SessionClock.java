package dev.undertone.app.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time line of the frames, continued between them and beyond the last; since the start until there is one. */
final class SessionClock {

    private final LongSupplier nanoTime;
    private Duration lastTime = Duration.ZERO;
    private long lastSeen;

    /**
     * @param nanoTime nanoseconds from any moment on
     */
    SessionClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastSeen = nanoTime.getAsLong();
    }

    /** A frame of this time has just been read. */
    void set(Duration time) {
        lastTime = time;
        lastSeen = nanoTime.getAsLong();
    }

    Duration now() {
        return lastTime.plusNanos(nanoTime.getAsLong() - lastSeen);
    }
}
