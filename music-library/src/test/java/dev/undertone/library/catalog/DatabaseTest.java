package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int FEW_PAGES = 20;
    private static final int MANY_PAGES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsToldAsOneAndKeepsNothingOfWhatDidNotFit() throws SQLException {
        try (Database database = Database.open(folder.resolve("catalog.db"))) {
            database.alter(connection -> execute(connection, "CREATE TABLE note (text BLOB)"));
            database.alter(connection -> execute(connection, "PRAGMA max_page_count = " + FEW_PAGES));

            assertThatThrownBy(() -> database.write(connection -> insert(connection, 2 * FEW_PAGES)))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("is full");
            assertThat(database.read(DatabaseTest::count)).isZero();

            database.alter(connection -> execute(connection, "PRAGMA max_page_count = " + MANY_PAGES));
            database.write(connection -> insert(connection, 1));
            assertThat(database.read(DatabaseTest::count)).isOne();
        }
    }

    @Test
    void whatWasWrittenIsOnTheDiskAndSurvivesALossOfPower() throws SQLException {
        try (Database database = Database.open(folder.resolve("catalog.db"))) {
            // 2 is FULL: each commit waits until the log is on the disk.
            assertThat(setting(database, "synchronous")).isEqualTo("2");
            assertThat(setting(database, "journal_mode")).isEqualTo("wal");
        }
    }

    private static String setting(Database database, String pragma) {
        return database.alter(
                connection -> Catalog.words(connection, "PRAGMA " + pragma).getFirst());
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static boolean insert(Connection connection, int rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO note VALUES (zeroblob(4096))")) {
            for (int i = 0; i < rows; i++) {
                statement.executeUpdate();
            }
            return true;
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM note")) {
            return row.getInt(1);
        }
    }
}
