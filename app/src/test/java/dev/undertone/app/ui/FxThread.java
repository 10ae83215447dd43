package dev.undertone.app.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The FX thread for tests: started once, headless, and never ended while tests run. */
public final class FxThread {

    private static final long LONGEST_SECONDS = 20;

    static {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.setImplicitExit(false);
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown(); // another test has started it
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FxThread() {}

    /** Runs on the FX thread and returns what comes of it. */
    public static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the FX thread does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs on the FX thread. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until a condition, asked for on the FX thread at each of its pulses, holds. */
    public static void await(String what, BooleanSupplier condition) {
        CountDownLatch holds = new CountDownLatch(1);
        AnimationTimer asking = call(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    holds.countDown();
                    stop();
                }
            }
        });
        run(asking::start);
        try {
            if (!holds.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                run(asking::stop);
                throw new AssertionError("did not happen: " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
