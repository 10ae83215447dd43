package dev.undertone.library.catalog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/**
 * From one time to another.
 *
 * @param from belongs to it; to the millisecond
 * @param until does not belong to it; to the millisecond
 */
public record TimeSpan(Instant from, Instant until) {

    /** Binds both ends, the first of them at this place. */
    void bind(PreparedStatement statement, int place) throws SQLException {
        statement.setLong(place, millis(from));
        statement.setLong(place + 1, millis(until));
    }

    /** The times that milliseconds cannot tell are before or after all that is kept. */
    private static long millis(Instant time) {
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException e) {
            return time.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
