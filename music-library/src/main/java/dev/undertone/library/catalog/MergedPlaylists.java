package dev.undertone.library.catalog;

import dev.undertone.library.Playlist;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The statements that merge one playlist of another catalog into this one. */
final class MergedPlaylists {

    // Room for a number after a name.
    private static final int LONGEST_NUMBERED = Playlist.LONGEST_NAME - 10;

    private MergedPlaylists() {}

    /** Adds it, with a number after its name where another list is called so; false if the very same is there already. */
    static boolean add(Connection connection, KeptPlaylist playlist) throws SQLException {
        String whole = playlist.name();
        String cut = whole.substring(0, Math.min(whole.length(), LONGEST_NUMBERED));
        String name = whole;
        for (int number = 2; ; number++) {
            Optional<Playlist> there = named(connection, name);
            if (there.isEmpty()) {
                insert(connection, name, playlist);
                return true;
            }
            if (isSame(connection, there.get(), playlist)) {
                return false;
            }
            name = cut + " (" + number + ")";
        }
    }

    private static Optional<Playlist> named(Connection connection, String name) throws SQLException {
        return PlaylistTable.all(connection).stream()
                .filter(playlist -> playlist.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static boolean isSame(Connection connection, Playlist there, KeptPlaylist playlist) throws SQLException {
        return there.search().equals(Optional.ofNullable(playlist.search()))
                && PlaylistTable.tracks(connection, there.id()).equals(playlist.tracks());
    }

    private static void insert(Connection connection, String name, KeptPlaylist playlist) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO playlist (name, search, created_ms, changed_ms) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, name);
            insert.setString(2, playlist.search());
            insert.setLong(3, playlist.created().toEpochMilli());
            insert.setLong(4, playlist.changed().toEpochMilli());
            try (ResultSet row = insert.executeQuery()) {
                PlaylistTable.append(connection, row.getLong(1), 0, playlist.tracks());
            }
        }
    }
}
