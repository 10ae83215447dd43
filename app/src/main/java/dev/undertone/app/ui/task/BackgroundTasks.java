package dev.undertone.app.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way off the FX thread: work runs elsewhere, and what comes of it arrives on the FX thread.
 *
 * <p>Commands to the session keep their order, so they share one thread; work that only reads has a virtual thread each.
 */
public final class BackgroundTasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("commands").factory());
    private final ExecutorService atOnce = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("task-", 0).factory());
    private final Executor fxThread;
    private final Consumer<? super Throwable> onFailure;

    /**
     * @param fxThread runs what is handed to it on the FX thread
     * @param onFailure hears, on the FX thread, of every failure that no one else deals with
     */
    public BackgroundTasks(Executor fxThread, Consumer<? super Throwable> onFailure) {
        this.fxThread = fxThread;
        this.onFailure = onFailure;
    }

    /** Runs a command after all earlier ones. */
    public void command(Runnable command) {
        submit(inOrder, Executors.callable(command), _ -> {}, onFailure);
    }

    /**
     * Runs work beside everything else.
     *
     * @param onResult called on the FX thread
     */
    public <T> void load(Callable<T> work, Consumer<? super T> onResult) {
        load(work, onResult, onFailure);
    }

    /**
     * Runs work beside everything else.
     *
     * @param onResult called on the FX thread
     * @param onFailed called on the FX thread instead, with what the work threw
     */
    public <T> void load(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Throwable> onFailed) {
        submit(atOnce, work, onResult, onFailed);
    }

    /** Tells a failure as those are told that no one else deals with. On the FX thread. */
    public void fail(Throwable failure) {
        onFailure.accept(failure);
    }

    /** Interrupts what only reads, waits a moment for the commands and takes no more of either. */
    @Override
    public void close() {
        atOnce.shutdownNow();
        inOrder.shutdown();
        try {
            if (!inOrder.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A command did not end within {} s", LONGEST_GOODBYE.toSeconds());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void submit(
            ExecutorService executor,
            Callable<T> work,
            Consumer<? super T> onResult,
            Consumer<? super Throwable> onFailed) {
        FutureTask<T> task = new FutureTask<>(work) {
            @Override
            protected void done() {
                fxThread.execute(() -> handOn(this, onResult, onFailed));
            }
        };
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("The window is closing; the task is dropped", e);
        }
    }

    private static <T> void handOn(
            FutureTask<T> task, Consumer<? super T> onResult, Consumer<? super Throwable> onFailed) {
        if (task.state() == Future.State.SUCCESS) {
            onResult.accept(task.resultNow());
        } else if (task.state() == Future.State.FAILED) {
            onFailed.accept(task.exceptionNow());
        }
    }
}
