package dev.undertone.library.catalog;

import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The statements on how the listeners' moods went. Safe to use from any thread; throws as {@link Catalog} does. */
public final class MoodTable {

    private final Database database;

    MoodTable(Database database) {
        this.database = database;
    }

    /**
     * Keeps a mood, in the place of one of the listener's that began in the same millisecond; none of the guest's.
     *
     * @throws IllegalArgumentException if there is no such listener
     */
    public void add(MoodMoment moment) {
        if (moment.listener() != Listener.GUEST) {
            database.write(Change.NEITHER, connection -> put(connection, "INSERT OR REPLACE", moment));
        }
    }

    /** A listener's moods that began within a span of time, the earliest first. */
    public List<MoodMoment> within(long listener, TimeSpan span) {
        String sql = "SELECT * FROM mood_moment WHERE listener_id = ? AND started_ms >= ? AND started_ms < ?"
                + " ORDER BY started_ms";
        return database.read(connection -> {
            List<MoodMoment> moments = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, listener);
                span.bind(query, 2);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        moments.add(moment(row));
                    }
                }
            }
            return moments;
        });
    }

    /** False if the same listener's mood of the same time is known. */
    static boolean addIfMissing(Connection connection, MoodMoment moment) throws SQLException {
        return put(connection, "INSERT OR IGNORE", moment);
    }

    private static boolean put(Connection connection, String insert, MoodMoment moment) throws SQLException {
        String sql = insert + " INTO mood_moment (listener_id, started_ms, lasted_ms, emotion, valence, arousal, said)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, moment.listener());
            statement.setLong(2, moment.started().toEpochMilli());
            statement.setLong(3, Math.max(1, moment.lasted().toMillis()));
            statement.setString(4, moment.emotion().word());
            statement.setDouble(5, moment.affect().valence());
            statement.setDouble(6, moment.affect().arousal());
            statement.setBoolean(7, moment.said());
            return statement.executeUpdate() > 0;
        }
    }

    static MoodMoment moment(ResultSet row) throws SQLException {
        return new MoodMoment(
                row.getLong("listener_id"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                Duration.ofMillis(row.getLong("lasted_ms")),
                Emotion.ofWord(row.getString("emotion")).orElseThrow(),
                new Affect(row.getDouble("valence"), row.getDouble("arousal")),
                row.getBoolean("said"));
    }
}
