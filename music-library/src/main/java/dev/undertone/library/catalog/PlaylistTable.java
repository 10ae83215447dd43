package dev.undertone.library.catalog;

import dev.undertone.library.Playlist;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements on playlists and the songs chosen for them. Safe to use from any thread; fails as {@link Catalog} does, and
 * with {@link IllegalArgumentException} where there is no such playlist or song.
 */
public final class PlaylistTable {

    private final Database database;
    private final InstantSource clock;

    PlaylistTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All playlists, by name. */
    public List<Playlist> all() {
        return database.read(PlaylistTable::all);
    }

    /**
     * Keeps a new one.
     *
     * @param search of a smart playlist; null for others
     * @param trackIds its songs in their order, which may hold one twice
     * @return empty if there is one of that name, whatever its capitals
     */
    public Optional<Playlist> create(String name, @Nullable String search, List<Long> trackIds) {
        return database.write(Change.NEITHER, connection -> {
            if (isTaken(connection, name, 0)) {
                return Optional.empty();
            }
            Instant now = Instant.ofEpochMilli(clock.millis());
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO playlist"
                    + " (name, search, created_ms, changed_ms) VALUES (?1, ?2, ?3, ?3) RETURNING id")) {
                insert.setString(1, name);
                insert.setString(2, search);
                insert.setLong(3, now.toEpochMilli());
                try (ResultSet row = insert.executeQuery()) {
                    Playlist created = new Playlist(row.getLong(1), name, Optional.ofNullable(search), now);
                    append(connection, created.id(), 0, trackIds);
                    return Optional.of(created);
                }
            }
        });
    }

    /**
     * Gives one another name.
     *
     * @return false if another has that name, whatever its capitals
     */
    public boolean rename(long id, String name) {
        return database.write(Change.NEITHER, connection -> {
            if (isTaken(connection, name, id)) {
                return false;
            }
            change(connection, id, "name", name);
            return true;
        });
    }

    /** Gives a smart playlist another search. */
    public void setSearch(long id, String search) {
        database.write(Change.NEITHER, connection -> {
            change(connection, id, "search", search);
            return null;
        });
    }

    /** Forgets one; its songs stay. Forgetting one that is not there does nothing. */
    public void delete(long id) {
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM playlist WHERE id = ?")) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
            return null;
        });
    }

    /** Keeps one again that was forgotten, as it was, under a name and a number that no other has. */
    public void restore(Playlist playlist, List<Long> trackIds) {
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO playlist (id, name, search, created_ms, changed_ms) VALUES (?1, ?2, ?3, ?4, ?4)")) {
                insert.setLong(1, playlist.id());
                insert.setString(2, playlist.name());
                insert.setString(3, playlist.search().orElse(null));
                insert.setLong(4, playlist.changed().toEpochMilli());
                insert.executeUpdate();
            }
            append(connection, playlist.id(), 0, trackIds);
            return null;
        });
    }

    /** The songs chosen for one, in their order. */
    public List<Long> tracks(long id) {
        return database.read(connection -> tracks(connection, id));
    }

    /** Puts songs in the place of those that were chosen. */
    public void replaceTracks(long id, List<Long> trackIds) {
        database.write(Change.NEITHER, connection -> {
            changed(connection, id);
            try (PreparedStatement clear =
                    connection.prepareStatement("DELETE FROM playlist_entry WHERE playlist_id = ?")) {
                clear.setLong(1, id);
                clear.executeUpdate();
            }
            append(connection, id, 0, trackIds);
            return null;
        });
    }

    /** Chooses songs beside those that are there, to come after them. */
    public void add(long id, List<Long> trackIds) {
        database.write(Change.NEITHER, connection -> {
            changed(connection, id);
            append(connection, id, endOf(connection, id), trackIds);
            return null;
        });
    }

    static List<Playlist> all(Connection connection) throws SQLException {
        String sql = "SELECT id, name, search, changed_ms FROM playlist ORDER BY name COLLATE NOCASE, id";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<Playlist> playlists = new ArrayList<>();
            while (row.next()) {
                playlists.add(new Playlist(
                        row.getLong("id"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("search")),
                        Instant.ofEpochMilli(row.getLong("changed_ms"))));
            }
            return playlists;
        }
    }

    /** Whether another has the name; the column's own rule knows the capitals of ASCII alone. */
    private static boolean isTaken(Connection connection, String name, long id) throws SQLException {
        return all(connection).stream()
                .anyMatch(other -> other.id() != id && other.name().equalsIgnoreCase(name));
    }

    private void change(Connection connection, long id, String column, String value) throws SQLException {
        changed(connection, id);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE playlist SET " + column + " = ? WHERE id = ?")) {
            update.setString(1, value);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    private void changed(Connection connection, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE playlist SET changed_ms = ? WHERE id = ?")) {
            update.setLong(1, clock.millis());
            update.setLong(2, id);
            if (update.executeUpdate() == 0) {
                throw new IllegalArgumentException("there is no playlist " + id);
            }
        }
    }

    static List<Long> tracks(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT track_id FROM playlist_entry WHERE playlist_id = ? ORDER BY place")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                List<Long> tracks = new ArrayList<>();
                while (row.next()) {
                    tracks.add(row.getLong(1));
                }
                return tracks;
            }
        }
    }

    private static int endOf(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT coalesce(max(place) + 1, 0) FROM playlist_entry WHERE playlist_id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    static void append(Connection connection, long id, int firstPlace, List<Long> trackIds) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO playlist_entry (playlist_id, place, track_id) VALUES (?, ?, ?)")) {
            for (int i = 0; i < trackIds.size(); i++) {
                insert.setLong(1, id);
                insert.setInt(2, firstPlace + i);
                insert.setLong(3, trackIds.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
