package dev.undertone.library.catalog;

import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements on what listeners say of being given songs. Safe to use from any thread; fails as {@link Catalog} does, and
 * with {@link IllegalArgumentException} where there is no such song or listener.
 */
public final class FeedbackTable {

    private final Database database;

    FeedbackTable(Database database) {
        this.database = database;
    }

    /** Keeps what somebody said, but for the guest; nothing happens where it is kept already. */
    public void add(Feedback feedback) {
        if (feedback.listener() != Listener.GUEST) {
            database.write(Change.HISTORY, connection -> add(connection, feedback));
        }
    }

    /** Drops what somebody said, as it was kept to the millisecond; nothing happens where it is not. */
    public void takeBack(Feedback feedback) {
        database.write(Change.HISTORY, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM feedback"
                    + " WHERE listener_id = ? AND given_ms = ? AND track_id = ? AND kind = ? AND mood IS ?")) {
                bind(delete, feedback);
                return delete.executeUpdate();
            }
        });
    }

    /** What a listener said, the latest first. */
    public List<Feedback> of(long listener) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT * FROM feedback WHERE listener_id = ? ORDER BY given_ms DESC, track_id, kind")) {
                query.setLong(1, listener);
                try (ResultSet row = query.executeQuery()) {
                    List<Feedback> said = new ArrayList<>();
                    while (row.next()) {
                        said.add(feedback(row));
                    }
                    return said;
                }
            }
        });
    }

    /** False if it is kept already. */
    static boolean add(Connection connection, Feedback feedback) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO feedback"
                + " (listener_id, given_ms, track_id, kind, mood) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            bind(insert, feedback);
            return insert.executeUpdate() > 0;
        }
    }

    static Feedback feedback(ResultSet row) throws SQLException {
        String mood = row.getString("mood");
        return new Feedback(
                row.getLong("listener_id"),
                row.getLong("track_id"),
                PlayTable.value(FeedbackKind.class, row.getString("kind")),
                mood == null ? null : Emotion.ofWord(mood).orElseThrow(),
                Instant.ofEpochMilli(row.getLong("given_ms")));
    }

    private static void bind(PreparedStatement statement, Feedback feedback) throws SQLException {
        statement.setLong(1, feedback.listener());
        statement.setLong(2, feedback.given().toEpochMilli());
        statement.setLong(3, feedback.trackId());
        statement.setString(4, PlayTable.word(feedback.kind()));
        statement.setString(5, word(feedback.mood()));
    }

    private static @Nullable String word(@Nullable Emotion mood) {
        return mood == null ? null : mood.word();
    }
}
