package dev.undertone.library.catalog;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements on listeners, and what deletes all that is known of one. Safe to use from any thread; fails as {@link Catalog}
 * does, and with {@link IllegalArgumentException} where there is no such listener.
 */
public final class ListenerTable {

    private final Database database;

    ListenerTable(Database database) {
        this.database = database;
    }

    /** All listeners, by name; {@link Listener#UNNAMED} first. */
    public List<Listener> all() {
        return database.read(ListenerTable::all);
    }

    /**
     * Keeps a new one.
     *
     * @param name not empty
     * @return empty if there is one of that name, whatever its capitals
     */
    public Optional<Listener> create(String name) {
        return database.write(Change.NEITHER, connection -> {
            if (named(connection, name).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(insert(connection, name));
        });
    }

    /**
     * Deletes a listener with all that they heard and said of being given songs, their moods, and the saved queue, and makes the catalog's
     * files anew, so that nothing of it stands in their bytes. {@link Listener#UNNAMED} stays, with nothing.
     *
     * <p>Whoever is killed meanwhile has deleted all of it or nothing; the bytes are then erased when the catalog is opened next.
     *
     * @throws CatalogException also if it is deleted and the files cannot be made anew now; that is tried again when the
     *     catalog is opened next
     */
    public ForgetReport forget(long id) {
        ForgetReport report = database.write(connection -> {
            require(connection, id);
            int feedback = delete(connection, "DELETE FROM feedback WHERE listener_id = ?", id);
            int plays = delete(connection, "DELETE FROM play WHERE listener_id = ?", id);
            int moods = delete(connection, "DELETE FROM mood_moment WHERE listener_id = ?", id);
            PlayTable.countAnew(connection);
            QueueTable.clear(connection);
            delete(connection, "DELETE FROM listener WHERE id = ? AND id <> " + Listener.UNNAMED, id);
            Erasure.request(connection);
            return new ForgetReport(plays, feedback, moods);
        });
        Erasure.complete(database);
        return report;
    }

    /**
     * Deletes the moods that a listener had, and what they began to hear, within a span of time, as {@link #forget(long)} deletes
     * all of theirs. What they said of being given songs stays, and so does the saved queue.
     *
     * @throws CatalogException also if it is deleted and the files cannot be made anew now; that is tried again when the
     *     catalog is opened next
     */
    public ForgetReport forget(long id, TimeSpan span) {
        ForgetReport report = database.write(Change.HISTORY, connection -> {
            require(connection, id);
            int plays = deleteWithin(connection, "play", id, span);
            int moods = deleteWithin(connection, "mood_moment", id, span);
            PlayTable.countAnew(connection);
            Erasure.request(connection);
            return new ForgetReport(plays, 0, moods);
        });
        Erasure.complete(database);
        return report;
    }

    private static int deleteWithin(Connection connection, String table, long id, TimeSpan span) throws SQLException {
        String sql = "DELETE FROM " + table + " WHERE listener_id = ? AND started_ms >= ? AND started_ms < ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, id);
            span.bind(delete, 2);
            return delete.executeUpdate();
        }
    }

    static List<Listener> all(Connection connection) throws SQLException {
        String sql = "SELECT id, name FROM listener ORDER BY name COLLATE NOCASE, id";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<Listener> listeners = new ArrayList<>();
            while (row.next()) {
                listeners.add(
                        new Listener(row.getLong("id"), row.getString("name"), ListenerColour.VIOLET, false, false));
            }
            return listeners;
        }
    }

    /** The one of a name, whatever its capitals; the column's own rule knows those of ASCII alone. */
    static Optional<Listener> named(Connection connection, String name) throws SQLException {
        return all(connection).stream()
                .filter(listener -> listener.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static Listener insert(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO listener (name) VALUES (?) RETURNING id")) {
            insert.setString(1, name);
            try (ResultSet row = insert.executeQuery()) {
                return new Listener(row.getLong(1), name, ListenerColour.VIOLET, false, false);
            }
        }
    }

    private static void require(Connection connection, long id) throws SQLException {
        if (all(connection).stream().noneMatch(listener -> listener.id() == id)) {
            throw new IllegalArgumentException("there is no listener " + id);
        }
    }

    private static int delete(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, id);
            return delete.executeUpdate();
        }
    }
}
