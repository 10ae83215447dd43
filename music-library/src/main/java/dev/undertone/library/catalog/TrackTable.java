package dev.undertone.library.catalog;

import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.search.SearchMatch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions about songs. */
final class TrackTable {

    private static final String IN_ORDER =
            " ORDER BY artist COLLATE NOCASE, album COLLATE NOCASE, disc, number," + " title COLLATE NOCASE, id";

    private static final String ENTRIES = """
            SELECT song.*, stars, coalesce(plays, 0) AS plays, last_ms FROM song
            LEFT JOIN rating ON rating.listener_id = ?1 AND rating.track_id = song.id
            LEFT JOIN play_count ON play_count.listener_id = ?1 AND play_count.track_id = song.id""";

    private TrackTable() {}

    static List<Track> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM song" + IN_ORDER)) {
            return tracks(query);
        }
    }

    static Optional<Track> byId(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM song WHERE id = ?")) {
            query.setLong(1, id);
            return tracks(query).stream().findFirst();
        }
    }

    static Optional<Track> byFile(Connection connection, Path file) throws SQLException {
        String sql = "SELECT * FROM song WHERE id = (SELECT track_id FROM file WHERE uri = ?)";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, FileTable.uri(file));
            return tracks(query).stream().findFirst();
        }
    }

    /** All songs, with what a listener did with them. */
    static List<LibraryEntry> entries(Connection connection, long listener) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ENTRIES + IN_ORDER)) {
            query.setLong(1, listener);
            return entries(query);
        }
    }

    static List<LibraryEntry> entries(Connection connection, long listener, List<Long> trackIds) throws SQLException {
        String sql = ENTRIES + " WHERE id IN (SELECT value FROM json_each(?2))" + IN_ORDER;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, listener);
            query.setString(2, trackIds.toString());
            return entries(query);
        }
    }

    /** The available songs. */
    static List<LibraryEntry> available(Connection connection, long listener) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ENTRIES + " WHERE available = 1 ORDER BY id")) {
            query.setLong(1, listener);
            return entries(query);
        }
    }

    static List<Long> inOrder(Connection connection, SearchMatch match) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM track" + IN_ORDER);
                ResultSet row = query.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                if (match.contains(row.getLong(1))) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM track");
                ResultSet row = query.executeQuery()) {
            return row.getLong(1);
        }
    }

    private static List<Track> tracks(PreparedStatement query) throws SQLException {
        List<Track> tracks = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                tracks.add(SongRows.track(row));
            }
        }
        return tracks;
    }

    private static List<LibraryEntry> entries(PreparedStatement query) throws SQLException {
        List<LibraryEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(SongRows.entry(row));
            }
        }
        return entries;
    }
}
