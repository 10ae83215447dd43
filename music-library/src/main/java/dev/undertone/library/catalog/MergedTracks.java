package dev.undertone.library.catalog;

import dev.undertone.library.HeardSong;
import dev.undertone.library.evidence.HandAffect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The statements that merge one song of another catalog into this one. */
final class MergedTracks {

    private MergedTracks() {}

    /** The number of the song in this catalog. */
    static long insert(Connection connection, KeptTrack track) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ArrivalWriter.INSERT_SONG)) {
            ArrivalWriter.bind(insert, track.fingerprint(), track.format(), track.duration(), track.tags());
            insert.setLong(21, track.added().toEpochMilli());
            try (ResultSet row = insert.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    /** How many files it has more: 0 where this one is known already, as this song's or another's. */
    static int addFile(Connection connection, long id, KeptTrack.File file, boolean present) throws SQLException {
        String sql = "INSERT OR IGNORE INTO file (uri, track_id, size, modified_ms, present) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, FileTable.uri(file.path()));
            insert.setLong(2, id);
            insert.setLong(3, file.stamp().size());
            insert.setLong(4, file.stamp().modified().toEpochMilli());
            insert.setInt(5, present ? 1 : 0);
            return insert.executeUpdate();
        }
    }

    static void setLastPlace(Connection connection, long id, Path place) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE track SET last_uri = ? WHERE id = ?")) {
            update.setString(1, FileTable.uri(place));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** What was said of the song, where nothing was said here since. */
    static void addSayings(Connection connection, long id, KeptTrack track) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE track SET added_ms = min(added_ms, ?) WHERE id = ?")) {
            update.setLong(1, track.added().toEpochMilli());
            update.setLong(2, id);
            update.executeUpdate();
        }
        KeptTrack.Edit edit = track.edit();
        if (edit != null
                && isNews(connection, "SELECT edited_ms FROM track_edit WHERE track_id = ?", id, edit.made())) {
            EditTable.put(connection, id, edit.parts(), edit.made());
        }
        HandAffect hand = track.hand();
        if (hand != null && isNews(connection, "SELECT made_ms FROM hand_affect WHERE track_id = ?", id, hand.made())) {
            HandTable.put(connection, List.of(id), hand);
        }
        HeardSong heard = track.heard();
        if (heard != null && isNews(connection, "SELECT made_ms FROM heard WHERE track_id = ?", id, heard.made())) {
            HeardTable.put(connection, id, heard);
        }
    }

    private static boolean isNews(Connection connection, String sql, long id, Instant made) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return !row.next() || row.getLong(1) < made.toEpochMilli();
            }
        }
    }
}
