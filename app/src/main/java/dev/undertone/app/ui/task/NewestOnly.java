package dev.undertone.app.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands values to the FX thread so that at most one waits there, the newest. */
public final class NewestOnly<T> implements Consumer<T> {

    private final Executor fxThread;
    private final Consumer<? super T> onFxThread;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /**
     * @param fxThread runs what is handed to it on the FX thread
     * @param onFxThread takes the values there
     */
    public NewestOnly(Executor fxThread, Consumer<? super T> onFxThread) {
        this.fxThread = fxThread;
        this.onFxThread = onFxThread;
    }

    /** Takes the place of a value that still waits. Any thread may call it. */
    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            fxThread.execute(this::handOn);
        }
    }

    private void handOn() {
        T newest = waiting.getAndSet(null);
        if (newest != null) {
            onFxThread.accept(newest);
        }
    }
}
