package dev.undertone.library.catalog;

import dev.undertone.library.audio.AudioFingerprint;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements on files: where each song lies, and what the file system said of it. */
final class FileTable {

    private static final String KNOWN = "SELECT uri, track_id, size, modified_ms, present, fingerprint"
            + " FROM file JOIN track ON track.id = track_id";

    private FileTable() {}

    /** Every file that the catalog knows in a folder and the folders below it, or that one file. */
    static Map<Path, KnownFile> knownBelow(Connection connection, Path place) throws SQLException {
        // A slash and the character after it bound all that begins with a folder's name and a slash.
        String sql = KNOWN + " WHERE uri = ?1 OR (uri >= ?2 || '/' AND uri < ?2 || '0')";
        String own = uri(place);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, own);
            query.setString(2, own.endsWith("/") ? own.substring(0, own.length() - 1) : own);
            return known(query);
        }
    }

    /** Every file of a song, the one that is played first. */
    static Map<Path, KnownFile> ofTrack(Connection connection, long trackId) throws SQLException {
        String sql = KNOWN + " WHERE track_id = ? ORDER BY present DESC, file.rowid";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, trackId);
            return known(query);
        }
    }

    private static Map<Path, KnownFile> known(PreparedStatement query) throws SQLException {
        Map<Path, KnownFile> known = new LinkedHashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Instant modified = Instant.ofEpochMilli(row.getLong("modified_ms"));
                String fingerprint = row.getString("fingerprint");
                known.put(
                        path(row.getString("uri")),
                        new KnownFile(
                                row.getLong("track_id"),
                                new FileStamp(row.getLong("size"), modified),
                                row.getBoolean("present"),
                                fingerprint == null ? null : AudioFingerprint.ofHex(fingerprint)));
            }
        }
        return known;
    }

    /** How many of them the catalog knows. */
    static int setPresent(Connection connection, List<Path> files, boolean present) throws SQLException {
        int known = 0;
        try (PreparedStatement update = connection.prepareStatement("UPDATE file SET present = ? WHERE uri = ?")) {
            for (Path file : files) {
                update.setInt(1, present ? 1 : 0);
                update.setString(2, uri(file));
                known += update.executeUpdate();
            }
        }
        return known;
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    static Path path(String uri) {
        return Path.of(URI.create(uri));
    }
}
