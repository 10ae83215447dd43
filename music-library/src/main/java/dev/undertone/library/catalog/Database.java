package dev.undertone.library.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * The catalog's file, with two connections to it: one that writes and one that reads meanwhile. Each is lent to one caller at
 * a time; who reads sees all that was written by then.
 */
final class Database implements AutoCloseable {

    /** What a caller does with the connection. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Lent reader;
    private final Lent writer;
    private final AtomicLong songsVersion = new AtomicLong();
    private final AtomicLong historyVersion = new AtomicLong();

    private Database(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = new Lent(writer, new ReentrantLock());
        this.reader = new Lent(reader, new ReentrantLock());
    }

    static Database open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        // Only another program can keep it busy; the session, which plays on, waits no longer for it than a listener
        // would.
        config.setBusyTimeout(1_000);
        String url = "jdbc:sqlite:" + file;
        Connection writer = config.createConnection(url);
        try {
            return new Database(file, writer, config.createConnection(url));
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Asks the catalog; does not wait for who writes.
     *
     * @throws CatalogException if SQLite reports an error
     * @throws IllegalStateException if the catalog is closed
     */
    <T extends @Nullable Object> T read(Work<T> work) {
        return on(reader, work);
    }

    /**
     * Writes in one transaction: all of it is kept, on disk by the time this returns, or none.
     *
     * @throws CatalogException if SQLite reports an error
     * @throws IllegalArgumentException if the work refers to a song that the catalog does not know
     * @throws IllegalStateException if the catalog is closed
     */
    <T extends @Nullable Object> T write(Work<T> work) {
        // Whoever says nothing of what they change is taken to change everything: that is never wrong, only slow.
        return write(Change.BOTH, work);
    }

    /** Like {@link #write(Work)}, for work that changes no more than it says of that by which songs are chosen. */
    <T extends @Nullable Object> T write(Change change, Work<T> work) {
        return alter(open -> {
            open.setAutoCommit(false);
            try {
                T result = work.on(open);
                open.commit();
                open.setAutoCommit(true);
                count(change);
                return result;
            } catch (SQLException | RuntimeException e) {
                takeBack(open, e);
                throw e;
            }
        });
    }

    /** SQLite has taken it back by itself where the disk is full, and then refuses to do it again: what counts is the first reason. */
    private static void takeBack(Connection open, Exception reason) {
        try {
            open.rollback();
        } catch (SQLException refused) {
            reason.addSuppressed(refused);
        }
        try {
            open.setAutoCommit(true);
        } catch (SQLException refused) {
            reason.addSuppressed(refused);
        }
    }

    /** Changes when songs may have: whoever asked for it, then for the songs, and finds it unchanged, knows the songs. */
    long songsVersion() {
        return songsVersion.get();
    }

    /** Changes likewise when plays or feedback may have, in another way than by one play more. */
    long historyVersion() {
        return historyVersion.get();
    }

    /** After the commit, for whoever sees a new number must see what it stands for. */
    private void count(Change change) {
        if (change.ofSongs()) {
            songsVersion.incrementAndGet();
        }
        if (change.ofHistory()) {
            historyVersion.incrementAndGet();
        }
    }

    /** Like {@link #write(Work)}, the work having the transactions in its own hands. */
    <T extends @Nullable Object> T alter(Work<T> work) {
        return on(writer, work);
    }

    /** Like {@link #alter}, nobody reading meanwhile. */
    <T extends @Nullable Object> T alone(Work<T> work) {
        // The reader first, which is the order of whoever writes while they read.
        return read(connection -> alter(work));
    }

    @Override
    public void close() {
        // The writer last: it is the one that brings the log of what was written back into the file.
        for (Lent lent : new Lent[] {reader, writer}) {
            lent.lock.lock();
            try {
                lent.connection.close();
            } catch (SQLException e) {
                throw explained(file, e);
            } finally {
                lent.lock.unlock();
            }
        }
    }

    private <T extends @Nullable Object> T on(Lent lent, Work<T> work) {
        lent.lock.lock();
        try {
            if (lent.connection.isClosed()) {
                throw new IllegalStateException("the catalog is closed");
            }
            return work.on(lent.connection);
        } catch (SQLException e) {
            throw explained(file, e);
        } finally {
            lent.lock.unlock();
        }
    }

    private record Lent(Connection connection, ReentrantLock lock) {}

    static RuntimeException explained(Path file, SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_CONSTRAINT -> new IllegalArgumentException("the catalog refuses this: " + e.getMessage(), e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new CatalogException(
                        "Another program holds the catalog " + file + ".",
                        "Close the one that has it open, a backup or a database browser perhaps, and try again.",
                        e);
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
