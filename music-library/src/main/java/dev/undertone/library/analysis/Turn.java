package dev.undertone.library.analysis;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Whether it is the job's turn to use the machine, and how it waits for it. Safe to use from any thread. */
final class Turn {

    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final BooleanSupplier disturbs;
    private final Consumer<AnalysisProgress.State> told;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean paused;
    private volatile boolean cancelled;

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the thread that awaits writes it
    private volatile long waitedNanos;

    /**
     * @param disturbs whether somebody would be disturbed now; asked every half a second while it waits
     * @param told hears what {@link #await} does
     */
    Turn(BooleanSupplier disturbs, Consumer<AnalysisProgress.State> told) {
        this.disturbs = disturbs;
        this.told = told;
    }

    /** Waits for its turn; false if there is nothing more to wait for. For one thread. */
    boolean await() {
        long began = System.nanoTime();
        try {
            return awaitTurn();
        } finally {
            waitedNanos += System.nanoTime() - began;
        }
    }

    /** How long {@link #await} has waited by now, all in all. */
    long waitedNanos() {
        return waitedNanos;
    }

    private boolean awaitTurn() {
        AnalysisProgress.State said = AnalysisProgress.State.LISTENING;
        while (!isCancelled()) {
            AnalysisProgress.State now = state();
            if (now != said) {
                said = now;
                told.accept(now);
            }
            if (now == AnalysisProgress.State.LISTENING) {
                return true;
            }
            look(now);
        }
        return false;
    }

    private AnalysisProgress.State state() {
        lock.lock();
        try {
            if (paused) {
                return AnalysisProgress.State.PAUSED;
            }
        } finally {
            lock.unlock();
        }
        return disturbs.getAsBoolean() ? AnalysisProgress.State.GIVING_WAY : AnalysisProgress.State.LISTENING;
    }

    private void look(AnalysisProgress.State seen) {
        lock.lock();
        try {
            boolean asSeen = paused == (seen == AnalysisProgress.State.PAUSED);
            if (asSeen && !cancelled && !changed.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            cancelled = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    boolean isCancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    void setPaused(boolean wanted) {
        lock.lock();
        try {
            paused = wanted;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void cancel() {
        lock.lock();
        try {
            cancelled = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
