package dev.undertone.library.catalog;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** The way from a folder to an open catalog, with a sentence for each thing that can stand in it. */
final class CatalogOpening {

    private CatalogOpening() {}

    static Catalog open(Path folder, InstantSource clock) {
        Path home = folder.toAbsolutePath().normalize();
        InstanceLock lock = lock(home);
        Path file = home.resolve("catalog.db");
        try {
            return new Catalog(file, openDatabase(home, file), lock, clock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static InstanceLock lock(Path folder) {
        try {
            PrivateFiles.createFolder(folder);
            InstanceLock lock = InstanceLock.tryLock(folder, InstanceLock.CATALOG);
            if (lock != null) {
                return lock;
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        if (InstanceLock.isHeldElsewhere(folder, InstanceLock.WINDOW)) {
            throw new CatalogException(
                    "Undertone's window is open, and has the data folder " + folder + " in use.",
                    "Use the window, close it first, or choose another folder with --data DIR.",
                    null);
        }
        throw new CatalogException(
                "Undertone is already running with the data folder " + folder + ".",
                "Use the window that is open, close it first, or choose another folder with --data DIR.",
                null);
    }

    private static Database openDatabase(Path home, Path file) {
        Database database;
        try {
            PrivateFiles.createIfMissing(file);
            database = Database.open(file);
        } catch (IOException e) {
            throw unusable(home, e);
        } catch (SQLException e) {
            throw Database.explained(file, e);
        }
        try {
            prepare(file, database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void prepare(Path file, Database database) {
        boolean known = database.alter(connection -> {
            List<String> findings = Catalog.words(connection, "PRAGMA quick_check(1)");
            if (!findings.equals(List.of("ok"))) {
                throw Database.damaged(file, new SQLException(String.join("; ", findings)));
            }
            return Schema.bringUpToDate(connection);
        });
        if (known) {
            database.write(connection -> {
                AffectTable.bringUpToDate(connection);
                return null;
            });
            completeErasure(database);
        } else {
            throw new CatalogException(
                    "The catalog " + file + " was made by a newer Undertone.",
                    "Install the newest Undertone, or choose another folder with --data DIR.",
                    null);
        }
    }

    /** What an earlier start could not take out of the file; that it cannot be done now either keeps nobody from their songs. */
    private static void completeErasure(Database database) {
        if (database.read(Erasure::isRequested)) {
            try {
                Erasure.complete(database);
            } catch (CatalogException stillImpossible) {
                // It stays requested, until the next start.
            }
        }
    }

    private static CatalogException unusable(Path folder, IOException cause) {
        String reason;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            reason = "it is a file, not a folder";
        } else if (cause instanceof AccessDeniedException || (Files.isDirectory(folder) && !Files.isWritable(folder))) {
            reason = "you may not write there";
        } else if (cause instanceof FileSystemException of && of.getReason() != null) {
            reason = of.getFile() + ": " + of.getReason();
        } else {
            reason = cause.getClass().getSimpleName() + ", " + cause.getMessage();
        }
        return new CatalogException(
                "The data folder " + folder + " cannot be used: " + reason + ".",
                "Choose a folder that you may write to with --data DIR.",
                cause);
    }
}
