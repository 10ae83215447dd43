package dev.undertone.library.catalog;

import dev.undertone.library.SavedQueue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the listeners' queues. A queue may hold the whole library and is kept every few seconds, so of one that goes on from the one
 * before only the difference is written.
 */
final class QueueWriter {

    private final Database database;
    private @Nullable Written written;

    /**
     * What the catalog holds, unless somebody else has written since.
     *
     * @param time when it was written
     * @param firstPlace of the songs that were chosen, one behind the other
     */
    private record Written(long listener, SavedQueue queue, Instant time, int firstPlace) {}

    QueueWriter(Database database) {
        this.database = database;
    }

    /** Keeps a queue in the place of the listener's former one. */
    synchronized void write(long listener, SavedQueue queue, Instant time) {
        written = database.write(Change.NEITHER, connection -> {
            Written before = written;
            if (before != null
                    && before.listener == listener
                    && QueueTable.move(connection, listener, queue, before.time, time)) {
                return new Written(listener, queue, time, writeSongs(connection, before, queue));
            }
            QueueTable.replace(connection, listener, queue, time);
            return new Written(listener, queue, time, 0);
        });
    }

    /** Writes the songs that come after others than before; returns the place of the first that was chosen. */
    private static int writeSongs(Connection connection, Written before, SavedQueue queue) throws SQLException {
        List<Long> chosen = before.queue.chosen();
        if (chosen.equals(queue.chosen()) && before.queue.planned().equals(queue.planned())) {
            return before.firstPlace;
        }
        int gone = queue.chosen().isEmpty()
                ? chosen.size()
                : chosen.indexOf(queue.chosen().getFirst());
        List<Long> staying = gone < 0 ? List.of() : chosen.subList(gone, chosen.size());
        if (staying.isEmpty() || !startsWith(queue.chosen(), staying)) {
            QueueTable.replaceSongs(connection, before.listener, queue);
            return 0;
        }
        int firstPlace = before.firstPlace + gone;
        QueueTable.replaceSongsAround(connection, before.listener, firstPlace, staying.size(), queue);
        return firstPlace;
    }

    private static boolean startsWith(List<Long> songs, List<Long> first) {
        return songs.size() >= first.size() && songs.subList(0, first.size()).equals(first);
    }
}
