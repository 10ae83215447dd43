package dev.undertone.library.catalog;

import dev.undertone.library.Aim;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements on what was heard. */
final class PlayTable {

    private PlayTable() {}

    static void add(Connection connection, Play play) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO play (track_id, started_ms, heard_ms, outcome, ended_at_ms, opinion, mood, aim)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, play.trackId());
            insert.setLong(2, play.started().toEpochMilli());
            insert.setLong(3, play.heard().toMillis());
            insert.setString(4, word(play.outcome()));
            insert.setLong(5, play.endedAt().toMillis());
            Opinion opinion = play.opinion();
            insert.setString(6, opinion == null ? null : word(opinion));
            insert.setString(7, play.mood());
            insert.setString(8, word(play.aim()));
            insert.executeUpdate();
        }
    }

    static boolean isKnown(Connection connection, long trackId, Instant started) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM play WHERE track_id = ? AND started_ms = ?")) {
            query.setLong(1, trackId);
            query.setLong(2, started.toEpochMilli());
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

    static List<Play> ofTrack(Connection connection, long trackId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT * FROM play WHERE track_id = ? ORDER BY started_ms DESC, id DESC")) {
            query.setLong(1, trackId);
            return plays(query);
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
                dev.undertone.library.Listener.UNNAMED,
                row.getLong("track_id"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                Duration.ofMillis(heard),
                value(PlayOutcome.class, row.getString("outcome")),
                Duration.ofMillis(known ? endedAt : heard),
                opinion == null ? null : value(Opinion.class, opinion),
                row.getString("mood"),
                value(Aim.class, row.getString("aim")),
                null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
