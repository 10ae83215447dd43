package dev.undertone.library.catalog;

import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on where the listener puts songs. */
final class HandTable {

    private HandTable() {}

    /** Keeps the same for all of them; null takes back what is there. */
    static void put(Connection connection, List<Long> trackIds, @Nullable HandAffect said) throws SQLException {
        String sql = said == null
                ? "DELETE FROM hand_affect WHERE track_id = ?1"
                : "INSERT OR REPLACE INTO hand_affect (track_id, emotion, valence, arousal, made_ms)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long id : trackIds) {
                statement.setLong(1, id);
                if (said != null) {
                    Emotion emotion = said.emotion();
                    statement.setString(2, emotion == null ? null : emotion.word());
                    statement.setObject(3, emotion == null ? said.affect().valence() : null);
                    statement.setObject(4, emotion == null ? said.affect().arousal() : null);
                    statement.setLong(5, said.made().toEpochMilli());
                }
                statement.executeUpdate();
            }
        }
    }

    /** Whether the listener said anything of a song. */
    static boolean isSaid(Connection connection, long trackId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM hand_affect WHERE track_id = ?")) {
            query.setLong(1, trackId);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** From the columns {@code emotion}, {@code hand_valence}, {@code hand_arousal} and {@code hand_ms}; null where they are empty. */
    static @Nullable HandAffect said(ResultSet row) throws SQLException {
        Instant made = Instant.ofEpochMilli(row.getLong("hand_ms"));
        if (row.wasNull()) {
            return null;
        }
        String emotion = row.getString("emotion");
        return emotion == null
                ? HandAffect.of(new Affect(row.getDouble("hand_valence"), row.getDouble("hand_arousal")), made)
                : HandAffect.of(Emotion.ofWord(emotion).orElseThrow(), made);
    }
}
