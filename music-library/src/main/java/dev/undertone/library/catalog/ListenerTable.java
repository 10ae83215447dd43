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
import org.jspecify.annotations.Nullable;

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

    /** Whether there is one of this number. */
    public boolean exists(long id) {
        return all().stream().anyMatch(listener -> listener.id() == id);
    }

    /**
     * Keeps a new one.
     *
     * @param name not empty
     * @return empty if there is one of that name, whatever its capitals
     */
    public Optional<Listener> create(String name, ListenerColour colour) {
        return database.write(Change.NEITHER, connection -> {
            if (named(connection, name).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(insert(connection, name, colour));
        });
    }

    /**
     * Gives one another name and colour.
     *
     * @param name not empty, but for {@link Listener#UNNAMED}, whose name is
     * @return false if there is another of that name, whatever its capitals
     */
    public boolean change(long id, String name, ListenerColour colour) {
        return database.write(Change.NEITHER, connection -> {
            require(connection, id);
            if (named(connection, name).filter(other -> other.id() != id).isPresent()) {
                return false;
            }
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE listener SET name = ?, colour = ? WHERE id = ?")) {
                update.setString(1, name);
                update.setString(2, colour.word());
                update.setLong(3, id);
                return update.executeUpdate() > 0;
            }
        });
    }

    /** What is kept of a listener's choices; null where nothing is. */
    public @Nullable String settings(long id) {
        return database.read(connection -> settings(connection, id));
    }

    /** Keeps a listener's choices in the place of what was kept before. */
    public void keepSettings(long id, String settings) {
        database.write(Change.NEITHER, connection -> {
            require(connection, id);
            putSettings(connection, id, settings);
            return null;
        });
    }

    /**
     * Deletes a listener with all that is theirs: what they heard and said of songs and of readings of their face, their moods,
     * stars, choices and saved queue, PIN and template; and makes the catalog's files anew, so that nothing of it stands in their
     * bytes. {@link Listener#UNNAMED} stays, with nothing but the stars, which are the library's where nobody has said who listens.
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
            int reviews = delete(connection, "DELETE FROM review WHERE listener_id = ?", id);
            delete(connection, "DELETE FROM reading_correction WHERE listener_id = ?", id);
            PlayTable.countAnew(connection, id);
            QueueTable.clear(connection, id);
            ProtectionTable.clear(connection, id);
            delete(connection, "UPDATE listener SET settings = NULL, colour = 'violet' WHERE id = ?", id);
            delete(connection, "DELETE FROM listener WHERE id = ? AND id <> " + Listener.UNNAMED, id);
            Erasure.request(connection);
            return new ForgetReport(plays, feedback, moods, reviews);
        });
        Erasure.complete(database);
        return report;
    }

    /**
     * Deletes the moods that a listener had, and what they began to hear, within a span of time, as {@link #forget(long)} deletes
     * all of theirs. What they said of songs stays, and so does their saved queue.
     *
     * @throws CatalogException also if it is deleted and the files cannot be made anew now; that is tried again when the
     *     catalog is opened next
     */
    public ForgetReport forget(long id, TimeSpan span) {
        ForgetReport report = database.write(Change.HISTORY, connection -> {
            require(connection, id);
            int plays = deleteWithin(connection, "play", id, span);
            int moods = deleteWithin(connection, "mood_moment", id, span);
            PlayTable.countAnew(connection, id);
            Erasure.request(connection);
            return new ForgetReport(plays, 0, moods, 0);
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
        String sql = "SELECT id, name, colour, EXISTS (SELECT 1 FROM pin WHERE listener_id = id) AS has_pin,"
                + " EXISTS (SELECT 1 FROM face WHERE listener_id = id) AS has_face"
                + " FROM listener ORDER BY name COLLATE NOCASE, id";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<Listener> listeners = new ArrayList<>();
            while (row.next()) {
                listeners.add(new Listener(
                        row.getLong("id"),
                        row.getString("name"),
                        PlayTable.value(ListenerColour.class, row.getString("colour")),
                        row.getBoolean("has_pin"),
                        row.getBoolean("has_face")));
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

    static Listener insert(Connection connection, String name, ListenerColour colour) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO listener (name, colour) VALUES (?, ?) RETURNING id")) {
            insert.setString(1, name);
            insert.setString(2, colour.word());
            try (ResultSet row = insert.executeQuery()) {
                return new Listener(row.getLong(1), name, colour, false, false);
            }
        }
    }

    static @Nullable String settings(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT settings FROM listener WHERE id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    static void putSettings(Connection connection, long id, String settings) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE listener SET settings = ? WHERE id = ?")) {
            update.setString(1, settings);
            update.setLong(2, id);
            update.executeUpdate();
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
