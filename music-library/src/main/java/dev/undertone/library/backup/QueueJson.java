package dev.undertone.library.backup;

import dev.undertone.library.SavedQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue as it stands in a backup. */
record QueueJson(
        @Nullable Long current,
        @Nullable Long position,
        @Nullable List<@Nullable Long> chosen,
        @Nullable List<@Nullable Long> planned) {

    static QueueJson of(SavedQueue queue) {
        return new QueueJson(
                queue.current(),
                queue.position().toMillis(),
                List.copyOf(queue.chosen()),
                List.copyOf(queue.planned()));
    }

    SavedQueue value() {
        return new SavedQueue(current, Values.duration(position), Values.list(chosen), Values.list(planned));
    }
}
