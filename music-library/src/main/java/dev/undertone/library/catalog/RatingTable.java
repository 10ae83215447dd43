package dev.undertone.library.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The statements on the stars that listeners give songs. */
final class RatingTable {

    private RatingTable() {}

    /** Keeps the same stars for all of them; 0 takes away those that are there. */
    static void put(Connection connection, long listener, List<Long> trackIds, int stars, Instant time)
            throws SQLException {
        String sql = stars == 0
                ? "DELETE FROM rating WHERE listener_id = ?1 AND track_id = ?2"
                : "INSERT OR REPLACE INTO rating (listener_id, track_id, stars, rated_ms) VALUES (?1, ?2, ?3, ?4)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, listener);
            for (long id : trackIds) {
                statement.setLong(2, id);
                if (stars > 0) {
                    statement.setInt(3, stars);
                    statement.setLong(4, time.toEpochMilli());
                }
                statement.executeUpdate();
            }
        }
    }

    /** Keeps the stars that are given elsewhere; false where they are known, or were given later here. */
    static boolean addIfNews(Connection connection, KeptRating rating) throws SQLException {
        try (PreparedStatement known =
                connection.prepareStatement("SELECT rated_ms FROM rating WHERE listener_id = ? AND track_id = ?")) {
            known.setLong(1, rating.listener());
            known.setLong(2, rating.trackId());
            try (ResultSet row = known.executeQuery()) {
                if (row.next() && row.getLong(1) >= rating.made().toEpochMilli()) {
                    return false;
                }
            }
        }
        put(connection, rating.listener(), List.of(rating.trackId()), rating.stars(), rating.made());
        return true;
    }

    static KeptRating rating(ResultSet row) throws SQLException {
        return new KeptRating(
                row.getLong("listener_id"),
                row.getLong("track_id"),
                row.getInt("stars"),
                Instant.ofEpochMilli(row.getLong("rated_ms")));
    }
}
