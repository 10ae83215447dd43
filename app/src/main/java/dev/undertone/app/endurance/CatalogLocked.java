package dev.undertone.app.endurance;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Another process holds the catalog. */
final class CatalogLocked implements Fault {

    private final SoakFolder folder;
    private @Nullable Connection other;

    CatalogLocked(SoakFolder folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "catalog locked by another process";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        try {
            other = DriverManager.getConnection(
                    "jdbc:sqlite:" + folder.data().resolve("catalog.db") + "?busy_timeout=10000");
            try (Statement statement = other.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
            }
        } catch (SQLException refused) {
            end(program);
            throw new IOException("The catalog could not be locked.", refused);
        }
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        try (Connection held = other) {
            if (held != null) {
                try (Statement statement = held.createStatement()) {
                    statement.execute("ROLLBACK");
                }
            }
        } catch (SQLException refused) {
            throw new IOException("The catalog could not be let go.", refused);
        } finally {
            other = null;
        }
    }
}
