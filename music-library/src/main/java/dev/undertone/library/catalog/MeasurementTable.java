package dev.undertone.library.catalog;

import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.library.Waveform;
import dev.undertone.library.audio.SoundMeasurement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements on what was measured of songs. Safe to use from any thread; throws as {@link Catalog} does. */
public final class MeasurementTable {

    // A song is tried again when its file is another one than the one that could not be decoded, be it to measure or to
    // hear it.
    private static final String REFUSED = """
            EXISTS (SELECT 1 FROM unmeasured JOIN file USING (uri, size, modified_ms, track_id)
                WHERE unmeasured.track_id = track.id AND present = 1)
            OR EXISTS (SELECT 1 FROM undecoded JOIN file USING (uri, size, modified_ms, track_id)
                WHERE undecoded.track_id = track.id AND present = 1)""";

    private static final String WAITING = "SELECT id FROM track WHERE id NOT IN (SELECT track_id FROM measured)"
            + " AND EXISTS (SELECT 1 FROM file WHERE track_id = track.id AND present = 1) AND NOT (" + REFUSED + ")";

    private final Database database;
    private final InstantSource clock;

    MeasurementTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The available songs that were not measured, without those that could not be decoded as they are now. */
    public List<Long> waiting() {
        return database.read(connection -> {
            List<Long> ids = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(WAITING + " ORDER BY id");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        });
    }

    /** Whether a song is one of {@link #waiting()}. */
    public boolean isWaiting(long trackId) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(WAITING + " AND id = ?")) {
                query.setLong(1, trackId);
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** Keeps what was measured of a song; nothing happens where there is no such song. */
    public void keep(long trackId, SoundMeasurement measured) {
        String sql = "INSERT OR REPLACE INTO measured (track_id, loudness, peak, waveform, made_ms)"
                + " SELECT id, ?2, ?3, ?4, ?5 FROM track WHERE id = ?1";
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement put = connection.prepareStatement(sql);
                    PreparedStatement refused =
                            connection.prepareStatement("DELETE FROM unmeasured WHERE track_id = ?")) {
                put.setLong(1, trackId);
                put.setObject(2, measured.loudness());
                put.setDouble(3, measured.peak());
                put.setBytes(4, measured.waveform().bytes());
                put.setLong(5, clock.instant().toEpochMilli());
                put.executeUpdate();
                refused.setLong(1, trackId);
                return refused.executeUpdate();
            }
        });
    }

    /**
     * Remembers that a song could not be measured, so that it is not tried again until its file is another.
     *
     * @param track with the file that was tried
     */
    public void keepRefused(Track track) {
        String sql = "INSERT OR REPLACE INTO unmeasured (track_id, uri, size, modified_ms, made_ms)"
                + " SELECT track_id, uri, size, modified_ms, ?2 FROM file WHERE uri = ?1";
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement put = connection.prepareStatement(sql)) {
                put.setString(1, FileTable.uri(track.file()));
                put.setLong(2, clock.instant().toEpochMilli());
                return put.executeUpdate();
            }
        });
    }

    /** All songs that could not be measured are to be tried again. */
    public void forgetRefused() {
        database.write(Change.NEITHER, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("DELETE FROM unmeasured");
            }
        });
    }

    /** The outline of a song; empty where it was not measured. */
    public Optional<Waveform> waveform(long trackId) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT waveform FROM measured WHERE track_id = ?")) {
                query.setLong(1, trackId);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(Waveform.of(row.getBytes(1))) : Optional.empty();
                }
            }
        });
    }

    /**
     * What was measured of a song and its album, which are all songs that name the same album and owner of it, in whatever
     * capitals. The album's loudness is the energy mean of those of its songs that were measured, each weighted by how long it
     * lasts, and without silent ones; unlike that of EBU R 128 it is not gated across the songs, so that an album with long quiet songs is said to
     * be a little quieter than its loud passages are.
     */
    public ReplayGain gain(Track track) {
        return database.read(connection -> {
            MeasuredLoudness own = new MeasuredLoudness();
            MeasuredLoudness album = new MeasuredLoudness();
            addSong(connection, track.id(), own);
            if (!track.album().isEmpty()) {
                addAlbum(connection, track, album);
            }
            return new ReplayGain(own.gain(), own.peak(), album.gain(), album.peak());
        });
    }

    private static void addSong(Connection connection, long trackId, MeasuredLoudness loudness) throws SQLException {
        String sql = "SELECT duration_ms, loudness, peak FROM measured JOIN track ON id = track_id WHERE track_id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, trackId);
            addAll(query, loudness);
        }
    }

    private static void addAlbum(Connection connection, Track track, MeasuredLoudness loudness) throws SQLException {
        String sql = "SELECT duration_ms, loudness, peak FROM track JOIN measured ON track_id = id"
                + " WHERE album = ? COLLATE NOCASE"
                + " AND CASE album_artist WHEN '' THEN artist ELSE album_artist END = ? COLLATE NOCASE";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, track.album());
            query.setString(2, track.tags().albumOwner());
            addAll(query, loudness);
        }
    }

    private static void addAll(PreparedStatement query, MeasuredLoudness loudness) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                loudness.add(row.getLong("duration_ms"), SongRows.real(row, "loudness"), row.getDouble("peak"));
            }
        }
    }
}
