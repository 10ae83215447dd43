package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.SavedQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A queue as it stands in a backup; no listener stands for the unnamed one. */
record QueueJson(
        @Nullable Long listener,
        @Nullable Long current,
        @Nullable Long position,
        @Nullable List<@Nullable Long> chosen,
        @Nullable List<@Nullable Long> planned) {

    static QueueJson of(long listener, SavedQueue queue) {
        return new QueueJson(
                listener == Listener.UNNAMED ? null : listener,
                queue.current(),
                queue.position().toMillis(),
                List.copyOf(queue.chosen()),
                List.copyOf(queue.planned()));
    }

    long owner() {
        return listener == null ? Listener.UNNAMED : listener;
    }

    SavedQueue value() {
        return new SavedQueue(current, Values.duration(position), Values.list(chosen), Values.list(planned));
    }
}
