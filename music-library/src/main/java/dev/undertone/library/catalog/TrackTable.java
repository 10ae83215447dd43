package dev.undertone.library.catalog;

import dev.undertone.library.ScoreSource;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on songs and their emotions. */
final class TrackTable {

    private static final String IN_ORDER =
            " ORDER BY artist COLLATE NOCASE, album COLLATE NOCASE, title COLLATE NOCASE, id";

    private TrackTable() {}

    static List<Track> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM felt_track" + IN_ORDER)) {
            return tracks(query);
        }
    }

    static Optional<Track> byId(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM felt_track WHERE id = ?")) {
            query.setLong(1, id);
            return tracks(query).stream().findFirst();
        }
    }

    static Optional<Track> byFile(Connection connection, Path file) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM felt_track WHERE file = ?")) {
            query.setString(1, uri(file));
            return tracks(query).stream().findFirst();
        }
    }

    static List<Track> find(Connection connection, @Nullable Emotion emotion, @Nullable String expression)
            throws SQLException {
        String sql = "SELECT * FROM felt_track WHERE (?1 IS NULL OR strongest = ?1)"
                + (expression == null ? "" : " AND id IN (SELECT rowid FROM track_search WHERE track_search MATCH ?2)")
                + IN_ORDER;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, emotion == null ? null : emotion.word());
            if (expression != null) {
                query.setString(2, expression);
            }
            return tracks(query);
        }
    }

    /** The available songs, of one emotion or all, with the time each was last started. */
    static List<HeardTrack> available(Connection connection, @Nullable Emotion emotion) throws SQLException {
        String sql = "SELECT *, (SELECT max(started_ms) FROM play WHERE track_id = felt_track.id) AS last_ms"
                + " FROM felt_track WHERE available = 1 AND (?1 IS NULL OR strongest = ?1) ORDER BY id";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, emotion == null ? null : emotion.word());
            List<HeardTrack> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long last = row.getLong("last_ms");
                    Instant lastHeard = row.wasNull() ? null : Instant.ofEpochMilli(last);
                    found.add(new HeardTrack(track(row), lastHeard));
                }
            }
            return found;
        }
    }

    /** Every file that the catalog knows in a folder and the folders below it, or that one file. */
    static Map<Path, KnownFile> knownBelow(Connection connection, Path place) throws SQLException {
        String sql = "SELECT id, file, file_size, file_modified_ms, available FROM track"
                + " WHERE file = ?1 OR substr(file, 1, length(?2)) = ?2";
        String own = uri(place);
        Map<Path, KnownFile> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, own);
            query.setString(2, own.endsWith("/") ? own : own + '/');
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Instant modified = Instant.ofEpochMilli(row.getLong("file_modified_ms"));
                    FileStamp stamp = new FileStamp(row.getLong("file_size"), modified);
                    known.put(
                            path(row.getString("file")),
                            new KnownFile(row.getLong("id"), stamp, row.getBoolean("available")));
                }
            }
        }
        return known;
    }

    /** Adds a song, or brings the one of the same file up to date; its number. */
    static long put(Connection connection, TrackDetails details, Instant time) throws SQLException {
        String sql = """
                INSERT INTO track
                    (file, file_size, file_modified_ms, title, artist, album, genre, duration_ms, added_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (file) DO UPDATE SET
                    file_size = excluded.file_size, file_modified_ms = excluded.file_modified_ms,
                    title = excluded.title, artist = excluded.artist, album = excluded.album,
                    genre = excluded.genre, duration_ms = excluded.duration_ms, available = 1
                RETURNING id""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, uri(details.file()));
            insert.setLong(2, details.stamp().size());
            insert.setLong(3, details.stamp().modified().toEpochMilli());
            insert.setString(4, details.title());
            insert.setString(5, details.artist());
            insert.setString(6, details.album());
            insert.setString(7, details.genre());
            insert.setLong(8, details.duration().toMillis());
            insert.setLong(9, time.toEpochMilli());
            try (ResultSet row = insert.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    static void putScores(Connection connection, long id, ScoreSource source, EmotionScores scores, Instant time)
            throws SQLException {
        String sql = "INSERT OR REPLACE INTO track_emotion (track_id, source, angry, disgusted, fearful, happy,"
                + " neutral, sad, surprised, made_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setString(2, word(source));
            for (Emotion emotion : Emotion.values()) {
                insert.setDouble(3 + emotion.ordinal(), scores.of(emotion));
            }
            insert.setLong(10, time.toEpochMilli());
            insert.executeUpdate();
        }
    }

    static void removeScores(Connection connection, long id, ScoreSource source) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM track_emotion WHERE track_id = ? AND source = ?")) {
            delete.setLong(1, id);
            delete.setString(2, word(source));
            delete.executeUpdate();
        }
    }

    static void setAvailable(Connection connection, long id, boolean available) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE track SET available = ? WHERE id = ?")) {
            update.setInt(1, available ? 1 : 0);
            update.setLong(2, id);
            update.executeUpdate();
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
                tracks.add(track(row));
            }
        }
        return tracks;
    }

    private static Track track(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new Track(
                row.getLong("id"),
                path(row.getString("file")),
                row.getString("title"),
                row.getString("artist"),
                row.getString("album"),
                row.getString("genre"),
                Duration.ofMillis(row.getLong("duration_ms")),
                source == null ? EmotionScores.UNIFORM : scores(row),
                source == null ? ScoreSource.UNKNOWN : ScoreSource.valueOf(source.toUpperCase(Locale.ROOT)),
                row.getBoolean("available"));
    }

    private static EmotionScores scores(ResultSet row) throws SQLException {
        double[] weights = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) {
            weights[emotion.ordinal()] = row.getDouble(emotion.word());
        }
        return EmotionScores.fromWeights(weights);
    }

    private static String word(ScoreSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    private static Path path(String uri) {
        return Path.of(URI.create(uri));
    }
}
