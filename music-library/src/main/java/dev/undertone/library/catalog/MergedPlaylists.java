package dev.undertone.library.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements that merge one playlist of another catalog into this one. */
final class MergedPlaylists {

    private MergedPlaylists() {}

    /** Adds it, with a number after its name where another list is called so; false if the very same is there already. */
    static boolean add(Connection connection, KeptPlaylist playlist) throws SQLException {
        String name = playlist.name();
        for (int number = 2; isTaken(connection, name); number++) {
            if (isSame(connection, name, playlist)) {
                return false;
            }
            name = playlist.name() + " (" + number + ")";
        }
        insert(connection, name, playlist);
        return true;
    }

    private static boolean isTaken(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM playlist WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean isSame(Connection connection, String name, KeptPlaylist playlist) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT search, track_id FROM playlist"
                + " LEFT JOIN playlist_entry ON playlist_id = id WHERE name = ? ORDER BY place")) {
            query.setString(1, name);
            List<Long> tracks = new ArrayList<>();
            String search = null;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    search = row.getString(1);
                    long track = row.getLong(2);
                    if (!row.wasNull()) {
                        tracks.add(track);
                    }
                }
            }
            return Objects.equals(search, playlist.search()) && tracks.equals(playlist.tracks());
        }
    }

    private static void insert(Connection connection, String name, KeptPlaylist playlist) throws SQLException {
        long id;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO playlist (name, search, created_ms, changed_ms) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, name);
            insert.setString(2, playlist.search());
            insert.setLong(3, playlist.created().toEpochMilli());
            insert.setLong(4, playlist.changed().toEpochMilli());
            try (ResultSet row = insert.executeQuery()) {
                id = row.getLong(1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO playlist_entry (playlist_id, place, track_id) VALUES (?, ?, ?)")) {
            for (int place = 0; place < playlist.tracks().size(); place++) {
                insert.setLong(1, id);
                insert.setInt(2, place);
                insert.setLong(3, playlist.tracks().get(place));
                insert.executeUpdate();
            }
        }
    }
}
