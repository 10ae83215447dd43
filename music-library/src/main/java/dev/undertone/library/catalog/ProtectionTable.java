package dev.undertone.library.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements on PINs and on the templates of faces that they protect. What is replaced or deleted is first overwritten with
 * zeros and then taken out of the bytes of the catalog's files, as a forgotten listener is. Safe to use from any thread; fails as
 * {@link Catalog} does, and with {@link IllegalArgumentException} where there is no such listener.
 */
public final class ProtectionTable {

    private final Database database;

    ProtectionTable(Database database) {
        this.database = database;
    }

    /** What is kept of a listener's PIN. */
    public Optional<KeptPin> pin(long listener) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT * FROM pin WHERE listener_id = ?")) {
                query.setLong(1, listener);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new KeptPin(
                                    row.getBytes("salt"), row.getInt("iterations"), row.getBytes("verifier")))
                            : Optional.empty();
                }
            }
        });
    }

    /** How often a listener's PIN was entered wrongly; empty where they have none. */
    public Optional<PinTries> tries(long listener) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT * FROM pin WHERE listener_id = ?")) {
                query.setLong(1, listener);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new PinTries(
                                    row.getInt("wrong_tries"),
                                    Duration.ofMillis(row.getLong("pause_ms")),
                                    Instant.ofEpochMilli(row.getLong("seen_ms"))))
                            : Optional.empty();
                }
            }
        });
    }

    /** Keeps how often it was entered wrongly; it is on disk when this returns. */
    public void keep(long listener, PinTries tries) {
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE pin SET wrong_tries = ?, pause_ms = ?, seen_ms = ? WHERE listener_id = ?")) {
                update.setInt(1, tries.wrong());
                update.setLong(2, tries.pause().toMillis());
                update.setLong(3, tries.seen().toEpochMilli());
                update.setLong(4, listener);
                return update.executeUpdate();
            }
        });
    }

    /** The template of a listener's face. */
    public Optional<KeptFace> face(long listener) {
        return Optional.ofNullable(faces().get(listener));
    }

    /** The templates by listeners. */
    public Map<Long, KeptFace> faces() {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT * FROM face ORDER BY listener_id");
                    ResultSet row = query.executeQuery()) {
                Map<Long, KeptFace> faces = new LinkedHashMap<>();
                while (row.next()) {
                    faces.put(
                            row.getLong("listener_id"), new KeptFace(row.getBytes("nonce"), row.getBytes("template")));
                }
                return faces;
            }
        });
    }

    /**
     * Keeps a listener's template, or none, in the place of what was kept.
     *
     * @throws CatalogException also if that is kept and the files cannot be made anew now; that is tried again when the
     *     catalog is opened next
     */
    public void replaceFace(long listener, @Nullable KeptFace face) {
        replace(connection -> putFace(connection, listener, face));
    }

    /**
     * Keeps a listener's PIN and their template, or none, in the place of what was kept of both.
     *
     * @throws CatalogException as {@link #replaceFace} does
     */
    public void replace(long listener, @Nullable KeptPin pin, @Nullable KeptFace face) {
        replace(connection -> {
            boolean erased = clearPin(connection, listener);
            if (pin != null) {
                insert(connection, listener, pin);
            }
            return putFace(connection, listener, face) || erased;
        });
    }

    /** Erases the bytes of what the work says that it overwrote. */
    private void replace(Database.Work<Boolean> work) {
        boolean erases = database.write(Change.NEITHER, connection -> {
            boolean overwritten = work.on(connection);
            if (overwritten) {
                Erasure.request(connection);
            }
            return overwritten;
        });
        if (erases) {
            Erasure.complete(database);
        }
    }

    /** Overwrites and deletes both; belongs into a transaction that requests the erasure. */
    static void clear(Connection connection, long listener) throws SQLException {
        clearPin(connection, listener);
        clearFace(connection, listener);
    }

    private static boolean putFace(Connection connection, long listener, @Nullable KeptFace face) throws SQLException {
        boolean erased = clearFace(connection, listener);
        if (face != null) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO face (listener_id, nonce, template) VALUES (?, ?, ?)")) {
                insert.setLong(1, listener);
                byte[] nonce = face.nonce();
                if (nonce == null) {
                    insert.setNull(2, Types.BLOB);
                } else {
                    insert.setBytes(2, nonce);
                }
                insert.setBytes(3, face.template());
                insert.executeUpdate();
            }
        }
        return erased;
    }

    private static void insert(Connection connection, long listener, KeptPin pin) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO pin (listener_id, salt, iterations, verifier) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, listener);
            insert.setBytes(2, pin.salt());
            insert.setInt(3, pin.iterations());
            insert.setBytes(4, pin.verifier());
            insert.executeUpdate();
        }
    }

    private static boolean clearPin(Connection connection, long listener) throws SQLException {
        return overwriteAndDelete(connection, "pin", "salt = zeroblob(16), verifier = zeroblob(32)", listener);
    }

    private static boolean clearFace(Connection connection, long listener) throws SQLException {
        return overwriteAndDelete(connection, "face", "template = zeroblob(length(template))", listener);
    }

    private static boolean overwriteAndDelete(Connection connection, String table, String zeros, long listener)
            throws SQLException {
        try (PreparedStatement overwrite =
                        connection.prepareStatement("UPDATE " + table + " SET " + zeros + " WHERE listener_id = ?");
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM " + table + " WHERE listener_id = ?")) {
            overwrite.setLong(1, listener);
            overwrite.executeUpdate();
            delete.setLong(1, listener);
            return delete.executeUpdate() > 0;
        }
    }
}
