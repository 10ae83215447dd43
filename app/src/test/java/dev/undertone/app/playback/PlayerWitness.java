package dev.undertone.app.playback;

import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for what a player says. */
final class PlayerWitness implements PlayerListener {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final BlockingQueue<PlayerStatus> statuses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> beginnings = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> ends = new LinkedBlockingQueue<>();
    private final BlockingQueue<UserFacingException> problems = new LinkedBlockingQueue<>();

    @Override
    public void changed(PlayerStatus status) {
        statuses.add(status);
    }

    @Override
    public void began(long play) {
        beginnings.add(play);
    }

    @Override
    public void ended(long play) {
        ends.add(play);
    }

    @Override
    public void failed(long play, UserFacingException problem) {
        problems.add(problem);
    }

    PlayerStatus awaitStatus(Predicate<PlayerStatus> wanted) throws InterruptedException {
        return until(statuses, wanted, "a status");
    }

    long awaitBeginning() throws InterruptedException {
        return until(beginnings, any -> true, "a beginning");
    }

    long awaitEnd() throws InterruptedException {
        return until(ends, any -> true, "an end");
    }

    UserFacingException awaitProblem() throws InterruptedException {
        return until(problems, any -> true, "a problem");
    }

    private static <T> T until(BlockingQueue<T> queue, Predicate<T> wanted, String what) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            T next = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("there was never " + what + " like that");
            }
            if (wanted.test(next)) {
                return next;
            }
        }
    }
}
