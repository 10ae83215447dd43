package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.FileName;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Listener;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.KeptTrack.Edit;
import dev.undertone.library.catalog.KeptTrack.File;
import dev.undertone.library.evidence.HandAffect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells all that a catalog holds, one row after the other: no more than a song is in memory at a time. */
final class ContentsReader implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement filesOf;
    private final PreparedStatement editOf;
    private final PreparedStatement handOf;
    private final PreparedStatement heardOf;

    ContentsReader(Connection connection) throws SQLException {
        this.connection = connection;
        filesOf = connection.prepareStatement("SELECT * FROM file WHERE track_id = ? ORDER BY rowid");
        editOf = connection.prepareStatement("SELECT * FROM track_edit WHERE track_id = ?");
        handOf = connection.prepareStatement("SELECT emotion, valence AS hand_valence, arousal AS hand_arousal,"
                + " made_ms AS hand_ms FROM hand_affect WHERE track_id = ?");
        heardOf = connection.prepareStatement("SELECT * FROM heard WHERE track_id = ?");
    }

    void tellAll(CatalogVisitor visitor) throws SQLException {
        FolderTable.all(connection).forEach(visitor::folder);
        List<Listener> listeners = ListenerTable.all(connection);
        for (Listener listener : listeners) {
            visitor.listener(new KeptListener(
                    listener.id(),
                    listener.name(),
                    listener.colour(),
                    ListenerTable.settings(connection, listener.id())));
        }
        each("SELECT * FROM track ORDER BY id", row -> visitor.track(track(row)));
        each("SELECT * FROM rating ORDER BY listener_id, track_id", row -> visitor.rating(RatingTable.rating(row)));
        each("SELECT * FROM play ORDER BY id", row -> visitor.play(PlayTable.play(row)));
        each("SELECT * FROM mood_moment", row -> visitor.mood(MoodTable.moment(row)));
        each("SELECT * FROM feedback", row -> visitor.feedback(FeedbackTable.feedback(row)));
        each("SELECT * FROM review", row -> visitor.review(ReviewTable.review(row)));
        each("SELECT * FROM reading_correction", row -> visitor.correction(ReadingCorrectionTable.correction(row)));
        each("SELECT * FROM playlist ORDER BY id", row -> visitor.playlist(playlist(row)));
        for (Listener listener : listeners) {
            QueueTable.load(connection, listener.id()).ifPresent(queue -> visitor.queue(listener.id(), queue));
        }
    }

    private interface Row {
        void tell(ResultSet row) throws SQLException;
    }

    private void each(String sql, Row told) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                told.tell(row);
            }
        }
    }

    private KeptTrack track(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String fingerprint = row.getString("fingerprint");
        String lastUri = row.getString("last_uri");
        Path lastPlace = lastUri == null ? null : FileTable.path(lastUri);
        List<File> files = files(id);
        return new KeptTrack(
                id,
                fingerprint == null ? null : AudioFingerprint.ofHex(fingerprint),
                AudioFormat.ofWord(row.getString("format")).orElseThrow(),
                Duration.ofMillis(row.getLong("duration_ms")),
                titled(
                        SongRows.tags(row),
                        files.isEmpty() ? lastPlace : files.getFirst().path()),
                Instant.ofEpochMilli(row.getLong("added_ms")),
                files,
                lastPlace,
                edit(id),
                hand(id),
                heard(id));
    }

    /** Catalogs hold songs without a title whose files have blank names. */
    private static TrackTags titled(TrackTags tags, @Nullable Path file) {
        return tags.title().isEmpty() && file != null ? tags.withTitle(FileName.title(file)) : tags;
    }

    private List<File> files(long trackId) throws SQLException {
        List<File> files = new ArrayList<>();
        filesOf.setLong(1, trackId);
        try (ResultSet row = filesOf.executeQuery()) {
            while (row.next()) {
                Path path = FileTable.path(row.getString("uri"));
                Instant modified = Instant.ofEpochMilli(row.getLong("modified_ms"));
                files.add(new File(path, new FileStamp(row.getLong("size"), modified), row.getBoolean("present")));
            }
        }
        return files;
    }

    private @Nullable Edit edit(long trackId) throws SQLException {
        editOf.setLong(1, trackId);
        try (ResultSet row = editOf.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            String genre = row.getString("genre");
            TrackEdit parts = new TrackEdit(
                    row.getString("title"),
                    row.getString("artist"),
                    row.getString("album_artist"),
                    row.getString("album"),
                    genre == null ? null : SongRows.split(genre),
                    SongRows.integer(row, "year"));
            return new Edit(parts, Instant.ofEpochMilli(row.getLong("edited_ms")));
        }
    }

    private @Nullable HandAffect hand(long trackId) throws SQLException {
        handOf.setLong(1, trackId);
        try (ResultSet row = handOf.executeQuery()) {
            return row.next() ? HandTable.said(row) : null;
        }
    }

    private @Nullable HeardSong heard(long trackId) throws SQLException {
        heardOf.setLong(1, trackId);
        try (ResultSet row = heardOf.executeQuery()) {
            return row.next() ? HeardTable.heard(row) : null;
        }
    }

    private KeptPlaylist playlist(ResultSet row) throws SQLException {
        return new KeptPlaylist(
                row.getString("name"),
                row.getString("search"),
                Instant.ofEpochMilli(row.getLong("created_ms")),
                Instant.ofEpochMilli(row.getLong("changed_ms")),
                PlaylistTable.tracks(connection, row.getLong("id")));
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : new PreparedStatement[] {filesOf, editOf, handOf, heardOf}) {
            statement.close();
        }
    }
}
