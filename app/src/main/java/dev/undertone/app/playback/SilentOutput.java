package dev.undertone.app.playback;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** A sound card that makes no sound and takes as long over it as a real one. */
public final class SilentOutput implements AudioOutput {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long BUFFER_NANOS = 200_000_000L;
    private static final long LONGEST_WAIT_NANOS = 5_000_000L;

    private final LongSupplier nanoTime;
    private int sampleRate;
    private long written;
    private long playedBeforeStart;
    private long start;

    /** Paced by the system's clock. */
    public SilentOutput() {
        this(System::nanoTime);
    }

    /**
     * @param nanoTime nanoseconds from any moment on; a faster clock plays faster
     */
    public SilentOutput(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public boolean open(int rate) {
        if (isOpen()) {
            return false;
        }
        sampleRate = rate;
        written = 0;
        playedBeforeStart = 0;
        return true;
    }

    @Override
    public boolean isOpen() {
        return sampleRate > 0;
    }

    @Override
    public void write(float[] interleaved, int frames) {
        if (!isOpen()) {
            throw new IllegalStateException("the output is not open");
        }
        if (framesPlayed() == written) {
            playedBeforeStart = written;
            start = nanoTime.getAsLong();
        }
        written += frames;
        long mostAhead = BUFFER_NANOS * sampleRate / NANOS_PER_SECOND;
        while (written - framesPlayed() > mostAhead) {
            LockSupport.parkNanos(LONGEST_WAIT_NANOS);
        }
    }

    @Override
    public long framesWritten() {
        return written;
    }

    @Override
    public long framesPlayed() {
        double seconds = (nanoTime.getAsLong() - start) / (double) NANOS_PER_SECOND;
        return Math.min(written, playedBeforeStart + (long) (seconds * sampleRate));
    }

    @Override
    public void close() {
        // The count stands still from here on, as it does when a card goes.
        playedBeforeStart = framesPlayed();
        sampleRate = 0;
    }
}
