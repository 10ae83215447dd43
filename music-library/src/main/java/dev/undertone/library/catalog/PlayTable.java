package dev.undertone.library.catalog;

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
                "INSERT INTO play (track_id, started_ms, heard_ms, outcome, mood) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, play.trackId());
            insert.setLong(2, play.started().toEpochMilli());
            insert.setLong(3, play.heard().toMillis());
            insert.setString(4, play.outcome().name().toLowerCase(Locale.ROOT));
            insert.setString(5, play.mood());
            insert.executeUpdate();
        }
    }

    static List<Play> latest(Connection connection, int count) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT track_id, started_ms, heard_ms, outcome, mood FROM play ORDER BY started_ms DESC, id DESC LIMIT ?")) {
            query.setInt(1, count);
            List<Play> plays = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    plays.add(new Play(
                            row.getLong(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            Duration.ofMillis(row.getLong(3)),
                            PlayOutcome.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                            row.getString(5)));
                }
            }
            return plays;
        }
    }
}
