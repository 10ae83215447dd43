package dev.undertone.library.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings a catalog to the newest schema by the numbered files it has not seen yet, each in a transaction of its own. */
final class Schema {

    private Schema() {}

    /**
     * Applies what is missing.
     *
     * @return false if the catalog was made by a newer program, whose schema this one does not know
     */
    static boolean bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > 0 && script(version) == null) {
            return false;
        }
        for (String next = script(version + 1); next != null; next = script(version + 1)) {
            version++;
            apply(connection, next, version);
        }
        return true;
    }

    /** The number of the last file that was applied. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    private static void apply(Connection connection, String script, int version) throws SQLException {
        // A table that others refer to can only be made anew while nobody watches over that; what comes of it is
        // checked.
        // https://www.sqlite.org/lang_altertable.html#otheralter
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            connection.setAutoCommit(false);
            try {
                statement.executeUpdate(script);
                requireNoDanglingReference(statement);
                statement.executeUpdate("PRAGMA user_version = " + version);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
                statement.execute("PRAGMA foreign_keys = ON");
            }
        }
    }

    private static void requireNoDanglingReference(Statement statement) throws SQLException {
        try (ResultSet dangling = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (dangling.next()) {
                throw new SQLException("a row of " + dangling.getString(1) + " refers to what is not there");
            }
        }
    }

    private static @Nullable String script(int number) {
        try (InputStream stream =
                Schema.class.getResourceAsStream(String.format(Locale.ROOT, "schema/%03d.sql", number))) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this program cannot be read", e);
        }
    }
}
