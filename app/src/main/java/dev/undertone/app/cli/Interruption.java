package dev.undertone.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C while a command runs: the program ends only when the command has put its things in order, or five seconds later. */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_GOODBYE_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Runnable whenAsked = () -> {};
    private final Thread hook = new Thread(this::askAndWait, "interrupted");

    private Interruption() {}

    /** Watches for it from now on. */
    static Interruption watched() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Runs this too when it comes, on another thread; at once if it came already. */
    void onAsk(Runnable work) {
        whenAsked = work;
        if (isAsked()) {
            work.run();
        }
    }

    /** Whether the command should end as soon as it can. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** The command is done. */
    @Override
    public void close() {
        done.countDown();
    }

    private void askAndWait() {
        if (done.getCount() == 0) {
            return;
        }
        asked.countDown();
        whenAsked.run();
        try {
            if (!done.await(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("It did not end within " + LONGEST_GOODBYE_SECONDS + " seconds and is ended now.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
