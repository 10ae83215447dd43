package dev.undertone.app.camera;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One slot in which the newest frame wins.
 *
 * <p>Any number of readers wait on it, each at its own pace: a slow one misses frames, and holds nobody up.
 */
public final class LatestFrame {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable CameraFrame frame;
    private long lastNumber;
    private boolean ended;

    /** Replaces the frame and wakes all readers. A frame after {@link #end()} begins anew. */
    public void put(CameraFrame newest) {
        lock.lock();
        try {
            frame = newest;
            lastNumber = newest.number();
            ended = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The newest frame, without waiting; null where there is none. */
    public @Nullable CameraFrame peek() {
        lock.lock();
        try {
            return frame;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a frame whose number is above {@code after}, 0 for any; null once there will be none.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public @Nullable CameraFrame await(long after) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                CameraFrame newest = frame;
                if (newest != null && newest.number() > after) {
                    return newest;
                }
                if (ended) {
                    return null;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The number of the last frame put in, 0 before the first: the next feed counts on from it. */
    public long lastNumber() {
        lock.lock();
        try {
            return lastNumber;
        } finally {
            lock.unlock();
        }
    }

    /** No frame will follow: wakes all readers. The last frame can still be read. */
    public void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends, and forgets the last frame: nothing of a camera that was switched off is kept. */
    public void clear() {
        lock.lock();
        try {
            frame = null;
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
