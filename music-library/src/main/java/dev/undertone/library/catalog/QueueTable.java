package dev.undertone.library.catalog;

import dev.undertone.library.SavedQueue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements on the saved queue: one row for what plays, one for each song to come. */
final class QueueTable {

    private QueueTable() {}

    static void replace(Connection connection, SavedQueue queue, Instant time) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO saved_queue"
                        + " (id, current_track_id, position_ms, saved_ms) VALUES (1, ?, ?, ?)");
                PreparedStatement clear = connection.prepareStatement("DELETE FROM saved_queue_entry");
                PreparedStatement add = connection.prepareStatement(
                        "INSERT INTO saved_queue_entry (place, track_id, chosen) VALUES (?, ?, ?)")) {
            Long current = queue.current();
            if (current == null) {
                insert.setNull(1, Types.INTEGER);
            } else {
                insert.setLong(1, current);
            }
            insert.setLong(2, queue.position().toMillis());
            insert.setLong(3, time.toEpochMilli());
            insert.executeUpdate();
            clear.executeUpdate();
            addAll(add, 0, queue.chosen(), true);
            addAll(add, queue.chosen().size(), queue.planned(), false);
        }
    }

    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM saved_queue_entry");
            statement.executeUpdate("DELETE FROM saved_queue");
        }
    }

    private static void addAll(PreparedStatement add, int firstPlace, List<Long> songs, boolean chosen)
            throws SQLException {
        for (int i = 0; i < songs.size(); i++) {
            add.setInt(1, firstPlace + i);
            add.setLong(2, songs.get(i));
            add.setInt(3, chosen ? 1 : 0);
            add.addBatch();
        }
        add.executeBatch();
    }

    static Optional<SavedQueue> load(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT current_track_id, position_ms FROM saved_queue");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long id = row.getLong(1);
            Long current = row.wasNull() ? null : id;
            Duration position = Duration.ofMillis(row.getLong(2));
            return Optional.of(
                    new SavedQueue(current, position, upcoming(connection, true), upcoming(connection, false)));
        }
    }

    private static List<Long> upcoming(Connection connection, boolean chosen) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT track_id FROM saved_queue_entry WHERE chosen = ? ORDER BY place")) {
            query.setInt(1, chosen ? 1 : 0);
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
