package dev.undertone.library.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Takes the bytes of deleted rows out of the catalog's files. SQLite only marks the room of a deleted row as free, and its
 * {@code secure_delete} overwrites the row but not the copies of it that moving rows between pages left behind; so the whole file is
 * written anew, and the log of what was written is cut to nothing.
 *
 * <p>That takes a while and may be interrupted; the catalog remembers until it is done that it is to be done.
 */
final class Erasure {

    private Erasure() {}

    /** Belongs into the transaction that deletes. */
    static void request(Connection connection) throws SQLException {
        setPending(connection, 1);
    }

    static boolean isRequested(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pending FROM erasure")) {
            return row.getBoolean(1);
        }
    }

    /**
     * Takes them out.
     *
     * @throws CatalogException if that cannot be done now; it stays requested
     */
    static void complete(Database database) {
        try {
            database.alone(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("VACUUM");
                }
                // Done is only what has left the log too; the word of it goes the same way.
                cutLog(connection);
                setPending(connection, 0);
                cutLog(connection);
                return null;
            });
        } catch (CatalogException e) {
            throw new CatalogException(
                    "It is deleted, but its bytes are not out of the catalog's file yet. " + e.getMessage(),
                    "Undertone takes them out at its next start.",
                    e);
        }
    }

    private static void cutLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (row.getBoolean(1)) {
                throw new CatalogException("Another program reads it.", "End that program.", null);
            }
        }
    }

    private static void setPending(Connection connection, int pending) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE erasure SET pending = " + pending);
        }
    }
}
