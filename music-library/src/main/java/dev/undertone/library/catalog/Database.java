package dev.undertone.library.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** One connection to the catalog's file, lent to one caller at a time. */
final class Database implements AutoCloseable {

    /** What a caller does with the connection. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Database open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    }

    /**
     * @throws CatalogException if SQLite reports an error
     * @throws IllegalStateException if the catalog is closed
     */
    <T extends @Nullable Object> T read(Work<T> work) {
        lock.lock();
        try {
            requireOpen();
            return work.on(connection);
        } catch (SQLException e) {
            throw explained(file, e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Like {@link #read}, in one transaction: all of it is kept, on disk by the time this returns, or none.
     *
     * @throws IllegalArgumentException if the work refers to a song that the catalog does not know
     */
    <T extends @Nullable Object> T write(Work<T> work) {
        return read(open -> {
            open.setAutoCommit(false);
            try {
                T result = work.on(open);
                open.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                open.rollback();
                throw e;
            } finally {
                open.setAutoCommit(true);
            }
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw explained(file, e);
        } finally {
            lock.unlock();
        }
    }

    private void requireOpen() throws SQLException {
        if (connection.isClosed()) {
            throw new IllegalStateException("the catalog is closed");
        }
    }

    static RuntimeException explained(Path file, SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_CONSTRAINT -> new IllegalArgumentException("the catalog refuses this: " + e.getMessage(), e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, e);
            case SQLITE_FULL ->
                new CatalogException(
                        "The disk that holds the catalog " + file + " is full.", "Free some space and try again.", e);
            default ->
                new CatalogException(
                        "The catalog " + file + " cannot be used: " + e.getMessage() + ".",
                        "Check that the disk is there and that you may write to it.",
                        e);
        };
    }

    static CatalogException damaged(Path file, @Nullable Throwable cause) {
        return new CatalogException(
                "The catalog " + file + " is damaged.",
                "Move it away and start again: the songs are then registered anew, your music files are not touched.",
                cause);
    }
}
