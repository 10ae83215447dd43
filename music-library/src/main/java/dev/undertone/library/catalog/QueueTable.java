package dev.undertone.library.catalog;

import dev.undertone.library.SavedQueue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements on the listeners' saved queues: one row for what plays, one for each song to come. */
final class QueueTable {

    private QueueTable() {}

    static void replace(Connection connection, long listener, SavedQueue queue, Instant time) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO saved_queue"
                        + " (listener_id, current_track_id, position_ms, saved_ms) VALUES (?, ?, ?, ?)");
                PreparedStatement clear =
                        connection.prepareStatement("DELETE FROM saved_queue_entry WHERE listener_id = ?");
                PreparedStatement add = connection.prepareStatement(
                        "INSERT INTO saved_queue_entry (place, track_id, chosen, listener_id) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, listener);
            clear.setLong(1, listener);
            Long current = queue.current();
            if (current == null) {
                insert.setNull(2, Types.INTEGER);
            } else {
                insert.setLong(2, current);
            }
            insert.setLong(3, queue.position().toMillis());
            insert.setLong(4, time.toEpochMilli());
            insert.executeUpdate();
            clear.executeUpdate();
            addAll(add, listener, 0, queue.chosen(), true);
            addAll(add, listener, queue.chosen().size(), queue.planned(), false);
        }
    }

    static void clear(Connection connection, long listener) throws SQLException {
        for (String table : List.of("saved_queue_entry", "saved_queue")) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE listener_id = ?")) {
                delete.setLong(1, listener);
                delete.executeUpdate();
            }
        }
    }

    private static void addAll(PreparedStatement add, long listener, int firstPlace, List<Long> songs, boolean chosen)
            throws SQLException {
        for (int i = 0; i < songs.size(); i++) {
            add.setInt(1, firstPlace + i);
            add.setLong(2, songs.get(i));
            add.setInt(3, chosen ? 1 : 0);
            add.setLong(4, listener);
            add.addBatch();
        }
        add.executeBatch();
    }

    static Optional<SavedQueue> load(Connection connection, long listener) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT current_track_id, position_ms FROM saved_queue WHERE listener_id = ?")) {
            query.setLong(1, listener);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                long id = row.getLong(1);
                Long current = row.wasNull() ? null : id;
                return Optional.of(new SavedQueue(
                        current,
                        Duration.ofMillis(row.getLong(2)),
                        upcoming(connection, listener, true),
                        upcoming(connection, listener, false)));
            }
        }
    }

    private static List<Long> upcoming(Connection connection, long listener, boolean chosen) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT track_id FROM saved_queue_entry WHERE listener_id = ? AND chosen = ? ORDER BY place")) {
            query.setLong(1, listener);
            query.setInt(2, chosen ? 1 : 0);
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }
}
