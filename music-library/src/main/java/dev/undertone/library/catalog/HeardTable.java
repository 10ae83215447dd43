package dev.undertone.library.catalog;

import dev.undertone.library.HeardSong;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements on what was heard in songs. */
final class HeardTable {

    private HeardTable() {}

    static void put(Connection connection, long trackId, HeardSong heard) throws SQLException {
        String sql = "INSERT OR REPLACE INTO heard (track_id, model, valence, valence_deviation, arousal,"
                + " arousal_deviation, confidence, beats_per_minute, traits, made_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql);
                PreparedStatement decoded = connection.prepareStatement("DELETE FROM undecoded WHERE track_id = ?")) {
            AffectEstimate estimate = heard.reading().estimate();
            insert.setLong(1, trackId);
            insert.setString(2, heard.modelVersion());
            insert.setDouble(3, estimate.affect().valence());
            insert.setDouble(4, estimate.valenceDeviation());
            insert.setDouble(5, estimate.affect().arousal());
            insert.setDouble(6, estimate.arousalDeviation());
            insert.setDouble(7, heard.reading().confidence());
            insert.setObject(8, heard.reading().beatsPerMinute());
            insert.setString(9, joined(heard.reading().traits()));
            insert.setLong(10, heard.made().toEpochMilli());
            insert.executeUpdate();
            decoded.setLong(1, trackId);
            decoded.executeUpdate();
        }
    }

    static Optional<HeardSong> of(Connection connection, long trackId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM heard WHERE track_id = ?")) {
            query.setLong(1, trackId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(heard(row)) : Optional.empty();
            }
        }
    }

    static HeardSong heard(ResultSet row) throws SQLException {
        return new HeardSong(
                new SongReading(
                        SongRows.estimate(row),
                        row.getDouble("confidence"),
                        SongRows.real(row, "beats_per_minute"),
                        traits(row.getString("traits"))),
                row.getString("model"),
                Instant.ofEpochMilli(row.getLong("made_ms")));
    }

    /** In words, as they are read in a sentence. */
    static String sentence(String traits) {
        return traits(traits).stream().map(SongTrait::words).collect(Collectors.joining(", "));
    }

    private static String joined(List<SongTrait> traits) {
        return traits.stream()
                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static List<SongTrait> traits(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(" "))
                        .map(word -> SongTrait.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}
