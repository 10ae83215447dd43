package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.CombinedAffect;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From rows of the view {@code song} to values. */
final class SongRows {

    private static final String BETWEEN_GENRES = "; ";

    private SongRows() {}

    static Track track(ResultSet row) throws SQLException {
        CombinedAffect affect = affect(row);
        return new Track(
                row.getLong("id"),
                FileTable.path(row.getString("uri")),
                AudioFormat.ofWord(row.getString("format")).orElseThrow(),
                tags(row),
                Duration.ofMillis(row.getLong("duration_ms")),
                affect.estimate(),
                affect.scores(),
                affect.source(),
                row.getBoolean("available"));
    }

    /** As {@link #track}, from a row that has the columns {@code stars}, {@code plays} and {@code last_ms} too. */
    static LibraryEntry entry(ResultSet row) throws SQLException {
        long last = row.getLong("last_ms");
        Instant lastStarted = row.wasNull() ? null : Instant.ofEpochMilli(last);
        return new LibraryEntry(
                track(row),
                row.getInt("stars"),
                row.getInt("plays"),
                lastStarted,
                Instant.ofEpochMilli(row.getLong("added_ms")));
    }

    static String joined(List<String> genres) {
        return String.join(BETWEEN_GENRES, genres);
    }

    static List<String> split(String genre) {
        return genre.isEmpty() ? List.of() : List.of(genre.split(BETWEEN_GENRES));
    }

    static TrackTags tags(ResultSet row) throws SQLException {
        return new TrackTags(
                row.getString("title"),
                row.getString("artist"),
                row.getString("album_artist"),
                row.getString("album"),
                integer(row, "disc"),
                integer(row, "number"),
                integer(row, "year"),
                split(row.getString("genre")),
                real(row, "beats_per_minute"),
                row.getString("mood"),
                replayGain(row),
                musicBrainz(row));
    }

    private static ReplayGain replayGain(ResultSet row) throws SQLException {
        ReplayGain gain = new ReplayGain(
                real(row, "track_gain"), real(row, "track_peak"), real(row, "album_gain"), real(row, "album_peak"));
        return gain.equals(ReplayGain.UNKNOWN) ? ReplayGain.UNKNOWN : gain;
    }

    private static MusicBrainzIds musicBrainz(ResultSet row) throws SQLException {
        MusicBrainzIds ids = new MusicBrainzIds(
                row.getString("musicbrainz_recording"),
                row.getString("musicbrainz_release"),
                row.getString("musicbrainz_artist"));
        return ids.equals(MusicBrainzIds.UNKNOWN) ? MusicBrainzIds.UNKNOWN : ids;
    }

    private static CombinedAffect affect(ResultSet row) throws SQLException {
        String source = row.getString("source");
        if (source == null) {
            return CombinedAffect.NOTHING;
        }
        String named = row.getString("named");
        return new CombinedAffect(
                estimate(row),
                EvidenceSource.valueOf(source.toUpperCase(Locale.ROOT)),
                named == null ? null : Emotion.ofWord(named).orElseThrow());
    }

    /** From the columns {@code valence}, {@code arousal} and their deviations. */
    static AffectEstimate estimate(ResultSet row) throws SQLException {
        return new AffectEstimate(
                new Affect(row.getDouble("valence"), row.getDouble("arousal")),
                row.getDouble("valence_deviation"),
                row.getDouble("arousal_deviation"));
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double real(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
