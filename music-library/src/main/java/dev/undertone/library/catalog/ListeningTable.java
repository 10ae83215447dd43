package dev.undertone.library.catalog;

import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
import dev.undertone.models.song.SongReading;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of who listens to the songs: which are still to be heard, what was heard, and what could not be decoded. Safe to
 * use from any thread; throws as {@link Catalog} does.
 */
public final class ListeningTable {

    // A song is tried again when its file is another one than the one that could not be decoded.
    private static final String REFUSED = """
            EXISTS (SELECT 1 FROM undecoded JOIN file USING (uri, size, modified_ms, track_id)
                WHERE undecoded.track_id = track.id AND present = 1 AND model = ?1)""";

    private static final String THERE = "EXISTS (SELECT 1 FROM file WHERE track_id = track.id AND present = 1)";

    private final Database database;
    private final InstantSource clock;

    ListeningTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The available songs that a model has not heard, without those that it could not decode as they are now; those that no
     * model has heard come first.
     */
    public List<Long> waiting(String modelVersion) {
        return ids(
                "SELECT id FROM track LEFT JOIN heard ON track_id = id WHERE model IS NOT ?1 AND " + THERE + " AND NOT "
                        + REFUSED + " ORDER BY model IS NOT NULL, id",
                modelVersion);
    }

    /** All available songs. */
    public List<Long> available() {
        return ids("SELECT id FROM track WHERE " + THERE + " ORDER BY id");
    }

    /** How many songs this model has heard. */
    public int heard(String modelVersion) {
        return ids("SELECT track_id FROM heard WHERE model = ?1", modelVersion).size();
    }

    /** The available songs that this model could not decode, and why: a full sentence that calls the file "it". */
    public Map<Track, String> undecoded(String modelVersion) {
        return database.read(connection -> {
            String sql = "SELECT song.*, reason FROM song JOIN undecoded ON track_id = id WHERE id IN"
                    + " (SELECT id FROM track WHERE " + REFUSED + ") ORDER BY id";
            Map<Track, String> reasons = new LinkedHashMap<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, modelVersion);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        reasons.put(SongRows.track(row), row.getString("reason"));
                    }
                }
            }
            return reasons;
        });
    }

    /**
     * Keeps what was heard of a song, in the place of what was heard before, and all that follows from it.
     *
     * @throws IllegalArgumentException if there is no such song
     */
    public void keep(long trackId, SongReading reading, String modelVersion) {
        database.write(Change.SONGS, connection -> {
            HeardTable.put(connection, trackId, new HeardSong(reading, modelVersion, clock.instant()));
            if (HandTable.isSaid(connection, trackId)) {
                CorrectionTable.learn(connection);
            }
            AffectTable.refresh(connection, List.of(trackId));
            return null;
        });
    }

    /**
     * Remembers that a song could not be decoded, so that it is not tried again until its file, or the model, is another.
     *
     * @param track with the file that was tried
     * @param reason a full sentence that calls the file "it"
     */
    public void keepUndecoded(Track track, String reason, String modelVersion) {
        String sql = "INSERT OR REPLACE INTO undecoded (track_id, model, uri, size, modified_ms, reason, made_ms)"
                + " SELECT track_id, ?2, uri, size, modified_ms, ?3, ?4 FROM file WHERE uri = ?1";
        database.write(Change.NEITHER, connection -> {
            try (PreparedStatement put = connection.prepareStatement(sql)) {
                put.setString(1, FileTable.uri(track.file()));
                put.setString(2, modelVersion);
                put.setString(3, reason);
                put.setLong(4, clock.instant().toEpochMilli());
                return put.executeUpdate();
            }
        });
    }

    private List<Long> ids(String sql, String... values) {
        return database.read(connection -> {
            List<Long> ids = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setString(i + 1, values[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                }
            }
            return ids;
        });
    }
}
