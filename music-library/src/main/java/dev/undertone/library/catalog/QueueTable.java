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
                + " (current_track_id, position_ms, saved_ms, listener_id) VALUES (?, ?, ?, ?)")) {
            bindPlace(insert, queue, time);
            insert.setLong(4, listener);
            insert.executeUpdate();
        }
        replaceSongs(connection, listener, queue);
    }

    /**
     * Keeps another place in a queue that was written at some time.
     *
     * @return whether it is there as it was written then
     */
    static boolean move(Connection connection, long listener, SavedQueue queue, Instant written, Instant time)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE saved_queue SET current_track_id = ?, position_ms = ?, saved_ms = ?"
                        + " WHERE listener_id = ? AND saved_ms = ?")) {
            bindPlace(update, queue, time);
            update.setLong(4, listener);
            update.setLong(5, written.toEpochMilli());
            return update.executeUpdate() == 1;
        }
    }

    private static void bindPlace(PreparedStatement statement, SavedQueue queue, Instant time) throws SQLException {
        Long current = queue.current();
        if (current == null) {
            statement.setNull(1, Types.INTEGER);
        } else {
            statement.setLong(1, current);
        }
        statement.setLong(2, queue.position().toMillis());
        statement.setLong(3, time.toEpochMilli());
    }

    /** The songs to come, from place 0 on. */
    static void replaceSongs(Connection connection, long listener, SavedQueue queue) throws SQLException {
        replaceSongsAround(connection, listener, 0, 0, queue);
    }

    /**
     * The songs to come, of which some stand already where they are.
     *
     * @param firstPlace of these
     * @param staying how many they are: the first of those that were chosen
     */
    static void replaceSongsAround(Connection connection, long listener, int firstPlace, int staying, SavedQueue queue)
            throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement(
                        "DELETE FROM saved_queue_entry WHERE listener_id = ? AND NOT (place >= ? AND place < ?)");
                PreparedStatement add = connection.prepareStatement(
                        "INSERT INTO saved_queue_entry (place, track_id, chosen, listener_id) VALUES (?, ?, ?, ?)")) {
            clear.setLong(1, listener);
            clear.setInt(2, firstPlace);
            clear.setInt(3, firstPlace + staying);
            clear.executeUpdate();
            List<Long> chosen = queue.chosen();
            addAll(add, listener, firstPlace + staying, chosen.subList(staying, chosen.size()), true);
            addAll(add, listener, firstPlace + chosen.size(), queue.planned(), false);
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
