package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in what was read from files, within one transaction; finds out which song each is. */
final class ArrivalWriter implements AutoCloseable {

    /** A song of the catalog, as far as it is needed to tell whether a file is it. */
    private record Song(long id, @Nullable String fingerprint, String title, String artist) {

        boolean isCalledLike(TrackTags tags) {
            return title.equalsIgnoreCase(tags.title()) && artist.equalsIgnoreCase(tags.artist());
        }
    }

    /** Values as {@link #bind} binds them, and when it was added as the last. */
    static final String INSERT_SONG = """
            INSERT INTO track (fingerprint, format, duration_ms, title, artist, album_artist, album, disc, number,
                year, genre, beats_per_minute, mood, track_gain, track_peak, album_gain, album_peak,
                musicbrainz_recording, musicbrainz_release, musicbrainz_artist, added_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

    private final Instant time;
    private final List<Long> changed = new ArrayList<>();
    private final PreparedStatement songByFile;
    private final PreparedStatement songByFingerprint;
    private final PreparedStatement filesOfSong;
    private final PreparedStatement playedFile;
    private final PreparedStatement insertSong;
    private final PreparedStatement updateSong;
    private final PreparedStatement putFile;
    private final PreparedStatement removeFile;
    private final PreparedStatement rememberPlace;
    private final PreparedStatement forgetHeard;
    private final PreparedStatement forgetMeasured;

    ArrivalWriter(Connection connection, Instant time) throws SQLException {
        this.time = time;
        songByFile = connection.prepareStatement("SELECT id, fingerprint, title, artist FROM track"
                + " WHERE id = (SELECT track_id FROM file WHERE uri = ?)");
        songByFingerprint =
                connection.prepareStatement("SELECT id, fingerprint, title, artist FROM track WHERE fingerprint = ?");
        filesOfSong = connection.prepareStatement("SELECT uri FROM file WHERE track_id = ? AND uri <> ?");
        playedFile = connection.prepareStatement("SELECT uri FROM song WHERE id = ?");
        insertSong = connection.prepareStatement(INSERT_SONG);
        updateSong = connection.prepareStatement("""
                UPDATE track SET fingerprint = ?1, format = ?2, duration_ms = ?3,
                    title = coalesce(edit.title, ?4), artist = coalesce(edit.artist, ?5),
                    album_artist = coalesce(edit.album_artist, ?6), album = coalesce(edit.album, ?7),
                    disc = ?8, number = ?9, year = nullif(coalesce(edit.year, ?10), 0), genre = coalesce(edit.genre, ?11),
                    beats_per_minute = ?12, mood = ?13, track_gain = ?14, track_peak = ?15, album_gain = ?16,
                    album_peak = ?17, musicbrainz_recording = ?18, musicbrainz_release = ?19, musicbrainz_artist = ?20
                FROM (SELECT ?21 AS song_id) LEFT JOIN track_edit AS edit ON edit.track_id = song_id
                WHERE id = song_id""");
        putFile = connection.prepareStatement("INSERT INTO file (uri, track_id, size, modified_ms) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (uri) DO UPDATE SET track_id = excluded.track_id, size = excluded.size,"
                + " modified_ms = excluded.modified_ms, present = 1");
        removeFile = connection.prepareStatement("DELETE FROM file WHERE uri = ?");
        rememberPlace = connection.prepareStatement("UPDATE track SET last_uri = ? WHERE id = ?");
        forgetHeard = connection.prepareStatement("DELETE FROM heard WHERE track_id = ?");
        forgetMeasured = connection.prepareStatement("DELETE FROM measured WHERE track_id = ?");
    }

    /** The songs that came, or say something else of themselves. */
    List<Long> changed() {
        return changed;
    }

    Arrival put(TrackDetails details) throws SQLException {
        String uri = FileTable.uri(details.file());
        Song sameAudio = song(songByFingerprint, details.fingerprint().toHex());
        Song sameFile = song(songByFile, uri);
        if (sameAudio != null) {
            return sameFile != null && sameFile.id == sameAudio.id
                    ? again(details, uri, sameAudio)
                    : elsewhere(details, uri, sameAudio, sameFile);
        }
        if (sameFile != null && (sameFile.fingerprint == null || isReplacedBy(sameFile, details, uri))) {
            update(sameFile.id, details);
            putFile(details, uri, sameFile.id);
            if (sameFile.fingerprint != null) {
                // What was heard and measured was other audio.
                forgetHeard.setLong(1, sameFile.id);
                forgetHeard.executeUpdate();
                forgetMeasured.setLong(1, sameFile.id);
                forgetMeasured.executeUpdate();
            }
            return Arrival.UPDATED;
        }
        long id = insert(details);
        putFile(details, uri, id);
        if (sameFile != null) {
            leave(sameFile.id, uri);
        }
        return Arrival.ADDED;
    }

    /** A file of a song holds other audio: encoded again, or cut, it is still that song if it is called so. */
    private boolean isReplacedBy(Song song, TrackDetails details, String uri) throws SQLException {
        return song.isCalledLike(details.tags()) && !isThereBeside(song.id, uri, false);
    }

    private Arrival again(TrackDetails details, String uri, Song song) throws SQLException {
        putFile(details, uri, song.id);
        // Of several copies the one that is played speaks for the song, or two that differ would do so by turns.
        if (isPlayed(song.id, uri)) {
            update(song.id, details);
        }
        return Arrival.UPDATED;
    }

    private boolean isPlayed(long songId, String uri) throws SQLException {
        playedFile.setLong(1, songId);
        try (ResultSet row = playedFile.executeQuery()) {
            return row.next() && row.getString(1).equals(uri);
        }
    }

    private Arrival elsewhere(TrackDetails details, String uri, Song song, @Nullable Song before) throws SQLException {
        boolean copy = isThereBeside(song.id, uri, true);
        putFile(details, uri, song.id);
        if (before != null) {
            leave(before.id, uri);
        }
        if (copy) {
            return Arrival.DUPLICATE;
        }
        update(song.id, details);
        return Arrival.MOVED;
    }

    /** Whether a song has another file than this one on the disk; those that are not there any more are forgotten if asked. */
    private boolean isThereBeside(long songId, String uri, boolean forget) throws SQLException {
        boolean there = false;
        filesOfSong.setLong(1, songId);
        filesOfSong.setString(2, uri);
        try (ResultSet row = filesOfSong.executeQuery()) {
            while (row.next()) {
                String other = row.getString(1);
                if (Files.exists(FileTable.path(other))) {
                    there = true;
                } else if (forget) {
                    removeFile.setString(1, other);
                    removeFile.executeUpdate();
                }
            }
        }
        return there;
    }

    /** Another song took the place of this one's file, perhaps its last. */
    private void leave(long songId, String uri) throws SQLException {
        rememberPlace.setString(1, uri);
        rememberPlace.setLong(2, songId);
        rememberPlace.executeUpdate();
    }

    private long insert(TrackDetails details) throws SQLException {
        bind(insertSong, details);
        insertSong.setLong(21, time.toEpochMilli());
        try (ResultSet row = insertSong.executeQuery()) {
            changed.add(row.getLong(1));
            return row.getLong(1);
        }
    }

    private void update(long id, TrackDetails details) throws SQLException {
        bind(updateSong, details);
        updateSong.setLong(21, id);
        updateSong.executeUpdate();
        changed.add(id);
    }

    private void putFile(TrackDetails details, String uri, long songId) throws SQLException {
        putFile.setString(1, uri);
        putFile.setLong(2, songId);
        putFile.setLong(3, details.stamp().size());
        putFile.setLong(4, details.stamp().modified().toEpochMilli());
        putFile.executeUpdate();
    }

    private static @Nullable Song song(PreparedStatement query, String key) throws SQLException {
        query.setString(1, key);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? new Song(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)) : null;
        }
    }

    private static void bind(PreparedStatement statement, TrackDetails details) throws SQLException {
        bind(statement, details.fingerprint(), details.format(), details.duration(), details.tags());
    }

    /** Binds the first twenty values of a song. */
    static void bind(
            PreparedStatement statement,
            @Nullable AudioFingerprint fingerprint,
            AudioFormat format,
            Duration duration,
            TrackTags tags)
            throws SQLException {
        ReplayGain gain = tags.replayGain();
        MusicBrainzIds ids = tags.musicBrainz();
        Object[] values = {
            fingerprint == null ? null : fingerprint.toHex(),
            format.word(),
            duration.toMillis(),
            tags.title(),
            tags.artist(),
            tags.albumArtist(),
            tags.album(),
            tags.disc(),
            tags.number(),
            tags.year(),
            SongRows.joined(tags.genres()),
            tags.beatsPerMinute(),
            tags.mood(),
            gain.trackGain(),
            gain.trackPeak(),
            gain.albumGain(),
            gain.albumPeak(),
            ids.recording(),
            ids.release(),
            ids.artist()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : new PreparedStatement[] {
            songByFile,
            songByFingerprint,
            filesOfSong,
            playedFile,
            insertSong,
            updateSong,
            putFile,
            removeFile,
            rememberPlace,
            forgetHeard,
            forgetMeasured
        }) {
            statement.close();
        }
    }
}
