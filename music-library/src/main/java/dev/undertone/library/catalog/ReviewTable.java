package dev.undertone.library.catalog;

import dev.undertone.library.Listener;
import dev.undertone.library.Review;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements on listeners' ratings of 1 to 10. Safe to use from any thread; fails as {@link Catalog} does, and with {@link
 * IllegalArgumentException} where there is no such song or listener.
 */
public final class ReviewTable {

    private final Database database;

    ReviewTable(Database database) {
        this.database = database;
    }

    /**
     * Keeps a rating; none of the guest's. One that comes in the same millisecond as another of this listener counts as given in the
     * next that is free, so that neither is lost.
     *
     * @return the rating as it is kept
     */
    public Review add(Review review) {
        if (review.listener() == Listener.GUEST) {
            return review;
        }
        return database.write(Change.HISTORY, connection -> {
            Review free = review;
            while (isTaken(connection, free)) {
                free = free.givenAt(free.given().plusMillis(1));
            }
            put(connection, "INSERT", free);
            return free;
        });
    }

    /** A listener's ratings, the latest first. */
    public List<Review> of(long listener) {
        return database.read(connection -> of(connection, listener));
    }

    /**
     * Deletes a rating for good; nothing happens where it is not kept.
     *
     * @throws CatalogException also if it is deleted and the files cannot be made anew now; that is tried again when the
     *     catalog is opened next
     */
    public void drop(Review review) {
        boolean dropped = database.write(Change.HISTORY, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM review WHERE listener_id = ?"
                    + " AND given_ms = ? AND track_id IS ? AND rating = ? AND comment = ?")) {
                delete.setLong(1, review.listener());
                delete.setLong(2, review.given().toEpochMilli());
                delete.setObject(3, review.trackId());
                delete.setInt(4, review.rating());
                delete.setString(5, review.comment());
                boolean any = delete.executeUpdate() > 0;
                if (any) {
                    Erasure.request(connection);
                }
                return any;
            }
        });
        if (dropped) {
            Erasure.complete(database);
        }
    }

    /** False if the same listener's rating of the same time is known. */
    static boolean addIfMissing(Connection connection, Review review) throws SQLException {
        return put(connection, "INSERT OR IGNORE", review);
    }

    static List<Review> of(Connection connection, long listener) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM review WHERE listener_id = ? ORDER BY given_ms DESC")) {
            query.setLong(1, listener);
            try (ResultSet row = query.executeQuery()) {
                List<Review> reviews = new ArrayList<>();
                while (row.next()) {
                    reviews.add(review(row));
                }
                return reviews;
            }
        }
    }

    private static boolean isTaken(Connection connection, Review review) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM review WHERE listener_id = ? AND given_ms = ?")) {
            query.setLong(1, review.listener());
            query.setLong(2, review.given().toEpochMilli());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean put(Connection connection, String insert, Review review) throws SQLException {
        String sql = insert + " INTO review (listener_id, given_ms, track_id, mood, rating, comment)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Emotion mood = review.mood();
            statement.setLong(1, review.listener());
            statement.setLong(2, review.given().toEpochMilli());
            statement.setObject(3, review.trackId());
            statement.setString(4, mood == null ? null : mood.word());
            statement.setInt(5, review.rating());
            statement.setString(6, review.comment());
            return statement.executeUpdate() > 0;
        }
    }

    static Review review(ResultSet row) throws SQLException {
        long track = row.getLong("track_id");
        Long trackId = row.wasNull() ? null : track;
        String mood = row.getString("mood");
        return new Review(
                row.getLong("listener_id"),
                trackId,
                mood == null ? null : Emotion.ofWord(mood).orElseThrow(),
                row.getInt("rating"),
                row.getString("comment"),
                Instant.ofEpochMilli(row.getLong("given_ms")));
    }
}
