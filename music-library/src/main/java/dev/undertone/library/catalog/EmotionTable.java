package dev.undertone.library.catalog;

import dev.undertone.library.ScoreSource;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;

/** The statements on what is said of songs' emotions, one row for each song and source. */
final class EmotionTable {

    private EmotionTable() {}

    static void put(Connection connection, long trackId, ScoreSource source, EmotionScores scores, Instant time)
            throws SQLException {
        String sql = "INSERT OR REPLACE INTO track_emotion (track_id, source, angry, disgusted, fearful, happy,"
                + " neutral, sad, surprised, made_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, trackId);
            insert.setString(2, word(source));
            for (Emotion emotion : Emotion.values()) {
                insert.setDouble(3 + emotion.ordinal(), scores.of(emotion));
            }
            insert.setLong(10, time.toEpochMilli());
            insert.executeUpdate();
        }
    }

    static void remove(Connection connection, long trackId, ScoreSource source) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM track_emotion WHERE track_id = ? AND source = ?")) {
            delete.setLong(1, trackId);
            delete.setString(2, word(source));
            delete.executeUpdate();
        }
    }

    private static String word(ScoreSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
