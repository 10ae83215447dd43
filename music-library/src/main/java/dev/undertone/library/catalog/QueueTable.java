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

/** The statements on the saved queue: one row for what plays, one for each song to come. */
final class QueueTable {

    private QueueTable() {}

    static void replace(Connection connection, SavedQueue queue, Instant time) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO saved_queue"
                        + " (id, current_track_id, position_ms, saved_ms) VALUES (1, ?, ?, ?)");
                PreparedStatement clear = connection.prepareStatement("DELETE FROM saved_queue_entry");
                PreparedStatement add =
                        connection.prepareStatement("INSERT INTO saved_queue_entry (place, track_id) VALUES (?, ?)")) {
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
            for (int place = 0; place < queue.upcoming().size(); place++) {
                add.setInt(1, place);
                add.setLong(2, queue.upcoming().get(place));
                add.addBatch();
            }
            add.executeBatch();
        }
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
            return Optional.of(new SavedQueue(current, Duration.ofMillis(row.getLong(2)), upcoming(connection)));
        }
    }

    private static List<Long> upcoming(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT track_id FROM saved_queue_entry ORDER BY place");
                ResultSet row = query.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        }
    }
}
