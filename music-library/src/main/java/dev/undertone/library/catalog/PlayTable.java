package dev.undertone.library.catalog;

import dev.undertone.library.Aim;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.models.Affect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The statements on what was heard. */
final class PlayTable {

    private static final String COUNT = "INSERT INTO play_count (listener_id, track_id, plays, last_ms)"
            + " SELECT listener_id, track_id, count(*), max(started_ms) FROM play WHERE listener_id = ?";

    private PlayTable() {}

    static void add(Connection connection, Play play) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO play (track_id, started_ms, heard_ms, outcome, ended_at_ms, opinion, mood, aim,"
                        + " listener_id, target_valence, target_arousal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, play.trackId());
            insert.setLong(2, play.started().toEpochMilli());
            insert.setLong(3, play.heard().toMillis());
            insert.setString(4, word(play.outcome()));
            insert.setLong(5, play.endedAt().toMillis());
            Opinion opinion = play.opinion();
            insert.setString(6, opinion == null ? null : word(opinion));
            insert.setString(7, play.mood());
            insert.setString(8, word(play.aim()));
            insert.setLong(9, play.listener());
            Affect target = play.target();
            insert.setObject(10, target == null ? null : target.valence());
            insert.setObject(11, target == null ? null : target.arousal());
            insert.executeUpdate();
        }
    }

    /** Keeps a play in the place of what was kept of it before it ended, if that is there. */
    static void put(Connection connection, Play play) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE play SET heard_ms = ?, outcome = ?, ended_at_ms = ?, opinion = ?"
                        + " WHERE track_id = ? AND started_ms = ? AND listener_id = ?")) {
            update.setLong(1, play.heard().toMillis());
            update.setString(2, word(play.outcome()));
            update.setLong(3, play.endedAt().toMillis());
            Opinion opinion = play.opinion();
            update.setString(4, opinion == null ? null : word(opinion));
            bindBeginning(update, 5, play);
            if (update.executeUpdate() == 0) {
                add(connection, play);
            }
        }
    }

    /** Deletes a play, and counts it no longer. */
    static void drop(Connection connection, Play play) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM play WHERE track_id = ? AND started_ms = ? AND listener_id = ?");
                PreparedStatement uncount =
                        connection.prepareStatement("DELETE FROM play_count WHERE listener_id = ? AND track_id = ?");
                PreparedStatement count = connection.prepareStatement(COUNT + " AND track_id = ? GROUP BY track_id")) {
            bindBeginning(delete, 1, play);
            delete.executeUpdate();
            for (PreparedStatement statement : List.of(uncount, count)) {
                statement.setLong(1, play.listener());
                statement.setLong(2, play.trackId());
                statement.executeUpdate();
            }
        }
    }

    private static void bindBeginning(PreparedStatement statement, int first, Play play) throws SQLException {
        statement.setLong(first, play.trackId());
        statement.setLong(first + 1, play.started().toEpochMilli());
        statement.setLong(first + 2, play.listener());
    }

    /** Whether the same listener began to hear the same song at the same time. */
    static boolean isKnown(Connection connection, Play play) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM play WHERE track_id = ? AND started_ms = ? AND listener_id = ?")) {
            bindBeginning(query, 1, play);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    static List<Play> latest(Connection connection, int count) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM play ORDER BY started_ms DESC, id DESC LIMIT ?")) {
            query.setInt(1, count);
            return plays(query);
        }
    }

    static List<Play> latest(Connection connection, long listener, int count) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT * FROM play WHERE listener_id = ? ORDER BY started_ms DESC, id DESC LIMIT ?")) {
            query.setLong(1, listener);
            query.setInt(2, count);
            return plays(query);
        }
    }

    /** What a listener began to hear within a span of time, the earliest first. */
    static List<Play> within(Connection connection, long listener, TimeSpan span) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM play WHERE listener_id = ?"
                + " AND started_ms >= ? AND started_ms < ? ORDER BY started_ms, id")) {
            query.setLong(1, listener);
            span.bind(query, 2);
            return plays(query);
        }
    }

    /** Tells what a listener heard, the oldest first, one play at a time. */
    static void tell(Connection connection, long listener, Consumer<Play> reader) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM play WHERE listener_id = ? ORDER BY started_ms, id")) {
            query.setLong(1, listener);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reader.accept(play(row));
                }
            }
        }
    }

    /** Counts a listener's plays of every song anew, after some were deleted. */
    static void countAnew(Connection connection, long listener) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM play_count WHERE listener_id = ?");
                PreparedStatement count = connection.prepareStatement(COUNT + " GROUP BY track_id")) {
            delete.setLong(1, listener);
            delete.executeUpdate();
            count.setLong(1, listener);
            count.executeUpdate();
        }
    }

    private static List<Play> plays(PreparedStatement query) throws SQLException {
        List<Play> plays = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                plays.add(play(row));
            }
        }
        return plays;
    }

    static Play play(ResultSet row) throws SQLException {
        long heard = row.getLong("heard_ms");
        long endedAt = row.getLong("ended_at_ms");
        // Plays kept by earlier programs do not say where they ended.
        boolean known = !row.wasNull();
        String opinion = row.getString("opinion");
        return new Play(
                row.getLong("listener_id"),
                row.getLong("track_id"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                Duration.ofMillis(heard),
                value(PlayOutcome.class, row.getString("outcome")),
                Duration.ofMillis(known ? endedAt : heard),
                opinion == null ? null : value(Opinion.class, opinion),
                row.getString("mood"),
                value(Aim.class, row.getString("aim")),
                target(row));
    }

    private static @Nullable Affect target(ResultSet row) throws SQLException {
        double valence = row.getDouble("target_valence");
        return row.wasNull() ? null : new Affect(valence, row.getDouble("target_arousal"));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
