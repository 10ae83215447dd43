package dev.undertone.library.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The statements on the folders that are looked through again when something changes in them. None lies in another. */
final class FolderTable {

    private FolderTable() {}

    static List<Path> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT uri FROM music_folder ORDER BY uri");
                ResultSet row = query.executeQuery()) {
            List<Path> folders = new ArrayList<>();
            while (row.next()) {
                folders.add(FileTable.path(row.getString(1)));
            }
            return folders;
        }
    }

    /** Keeps a folder, unless one around it is kept, in the place of those in it. */
    static void add(Connection connection, Path folder, Instant time) throws SQLException {
        for (Path other : all(connection)) {
            if (folder.startsWith(other)) {
                return;
            }
            if (other.startsWith(folder)) {
                remove(connection, other);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO music_folder (uri, added_ms) VALUES (?, ?)")) {
            insert.setString(1, FileTable.uri(folder));
            insert.setLong(2, time.toEpochMilli());
            insert.executeUpdate();
        }
    }

    /** False if it is not kept. */
    static boolean remove(Connection connection, Path folder) throws SQLException {
        // A folder's URI ends in a slash while it is there, and has none when it is gone.
        for (String uri : uris(folder)) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM music_folder WHERE uri = ?")) {
                delete.setString(1, uri);
                if (delete.executeUpdate() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> uris(Path folder) {
        String uri = FileTable.uri(folder);
        String bare = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return List.of(bare, bare + "/");
    }
}
