package dev.undertone.app.ui.task;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests off the FX thread, one at a time; of those that come meanwhile, the newest alone. So each answer is shown
 * as soon as it is there, and no request waits for more than one before it. It belongs to the FX thread.
 */
public final class NewestRequest<Q, A> {

    private final BackgroundTasks tasks;
    private final Function<? super Q, ? extends A> work;
    private final Consumer<? super A> onAnswer;
    private final Consumer<? super Throwable> onFailure;
    private @Nullable Q waiting;
    private boolean busy;

    /**
     * @param tasks where the work is done
     * @param work called off the FX thread
     * @param onAnswer called on the FX thread
     * @param onFailure called on the FX thread instead, with what the work threw
     */
    public NewestRequest(
            BackgroundTasks tasks,
            Function<? super Q, ? extends A> work,
            Consumer<? super A> onAnswer,
            Consumer<? super Throwable> onFailure) {
        this.tasks = tasks;
        this.work = work;
        this.onAnswer = onAnswer;
        this.onFailure = onFailure;
    }

    /** Takes the place of a request that still waits. */
    public void ask(Q request) {
        waiting = request;
        if (!busy) {
            answerWaiting();
        }
    }

    private void answerWaiting() {
        Q request = waiting;
        if (request == null) {
            return;
        }
        waiting = null;
        busy = true;
        tasks.<A>load(
                () -> work.apply(request),
                answer -> end(() -> onAnswer.accept(answer)),
                failure -> end(() -> onFailure.accept(failure)));
    }

    private void end(Runnable handOn) {
        busy = false;
        try {
            handOn.run();
        } finally {
            if (!busy) {
                answerWaiting();
            }
        }
    }
}
