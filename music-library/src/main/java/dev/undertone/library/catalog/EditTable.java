package dev.undertone.library.catalog;

import dev.undertone.library.TrackEdit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on what was corrected of songs, which stands before what files say. */
final class EditTable {

    // The parts of an edit as ?2 to ?7; a year of 0 stands for none.
    private static final String KEEP = """
            INSERT INTO track_edit (track_id, title, artist, album_artist, album, genre, year, edited_ms)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (track_id) DO UPDATE SET
                title = coalesce(?2, title), artist = coalesce(?3, artist),
                album_artist = coalesce(?4, album_artist), album = coalesce(?5, album),
                genre = coalesce(?6, genre), year = coalesce(?7, year), edited_ms = ?8""";
    private static final String APPLY = """
            UPDATE track SET title = coalesce(?2, title), artist = coalesce(?3, artist),
                album_artist = coalesce(?4, album_artist), album = coalesce(?5, album),
                genre = coalesce(?6, genre), year = nullif(coalesce(?7, year), 0)
            WHERE id = ?1""";
    private static final String FORGET = """
            UPDATE track_edit SET title = nullif(title, ?2), artist = nullif(artist, ?3),
                album_artist = nullif(album_artist, ?4), album = nullif(album, ?5), genre = nullif(genre, ?6),
                year = nullif(year, ?7)
            WHERE track_id = ?1""";
    private static final String FORGET_EMPTY = """
            DELETE FROM track_edit WHERE track_id = ?1
                AND coalesce(title, artist, album_artist, album, genre, year) IS NULL""";

    private EditTable() {}

    static void put(Connection connection, long trackId, TrackEdit edit, Instant time) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement apply = connection.prepareStatement(APPLY)) {
            bind(keep, trackId, edit);
            keep.setLong(8, time.toEpochMilli());
            keep.executeUpdate();
            bind(apply, trackId, edit);
            apply.executeUpdate();
        }
    }

    /** Drops the parts of an edit that are kept as they are in it: the file says them itself from here on. */
    static void forget(Connection connection, long trackId, TrackEdit edit) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement forgetEmpty = connection.prepareStatement(FORGET_EMPTY)) {
            bind(forget, trackId, edit);
            forget.executeUpdate();
            forgetEmpty.setLong(1, trackId);
            forgetEmpty.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, long trackId, TrackEdit edit) throws SQLException {
        statement.setLong(1, trackId);
        statement.setString(2, edit.title());
        statement.setString(3, edit.artist());
        statement.setString(4, edit.albumArtist());
        statement.setString(5, edit.album());
        statement.setString(6, genre(edit.genres()));
        statement.setObject(7, edit.year());
    }

    private static @Nullable String genre(@Nullable List<String> genres) {
        return genres == null ? null : SongRows.joined(genres);
    }
}
