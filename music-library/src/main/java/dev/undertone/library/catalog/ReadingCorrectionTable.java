package dev.undertone.library.catalog;

import dev.undertone.library.Listener;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements on what listeners say of readings of their faces. Safe to use from any thread; fails as {@link Catalog} does,
 * and with {@link IllegalArgumentException} where there is no such listener.
 */
public final class ReadingCorrectionTable {

    private static final Emotion[] EMOTIONS = Emotion.values();

    private final Database database;

    ReadingCorrectionTable(Database database) {
        this.database = database;
    }

    /** Keeps what somebody said, in the place of what they said in the same millisecond; nothing of the guest. */
    public void add(ReadingCorrection correction) {
        if (correction.listener() != Listener.GUEST) {
            database.write(Change.NEITHER, connection -> put(connection, "INSERT OR REPLACE", correction));
        }
    }

    /** What a listener said, the latest first. */
    public List<ReadingCorrection> of(long listener) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT * FROM reading_correction WHERE listener_id = ? ORDER BY given_ms DESC")) {
                query.setLong(1, listener);
                try (ResultSet row = query.executeQuery()) {
                    List<ReadingCorrection> corrections = new ArrayList<>();
                    while (row.next()) {
                        corrections.add(correction(row));
                    }
                    return corrections;
                }
            }
        });
    }

    /** False if what the same listener said at the same time is known. */
    static boolean addIfMissing(Connection connection, ReadingCorrection correction) throws SQLException {
        return put(connection, "INSERT OR IGNORE", correction);
    }

    private static boolean put(Connection connection, String insert, ReadingCorrection correction) throws SQLException {
        String sql =
                insert + " INTO reading_correction (listener_id, given_ms, label, angry, disgusted, fearful, happy,"
                        + " neutral, sad, surprised) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, correction.listener());
            statement.setLong(2, correction.given().toEpochMilli());
            statement.setString(3, correction.label().word());
            for (Emotion emotion : EMOTIONS) {
                statement.setDouble(4 + emotion.ordinal(), correction.scores().of(emotion));
            }
            return statement.executeUpdate() > 0;
        }
    }

    static ReadingCorrection correction(ResultSet row) throws SQLException {
        double[] weights = new double[EMOTIONS.length];
        for (Emotion emotion : EMOTIONS) {
            weights[emotion.ordinal()] = row.getDouble(emotion.word());
        }
        return new ReadingCorrection(
                row.getLong("listener_id"),
                EmotionScores.fromWeights(weights),
                Emotion.ofWord(row.getString("label")).orElseThrow(),
                Instant.ofEpochMilli(row.getLong("given_ms")));
    }
}
