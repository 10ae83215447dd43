package dev.undertone.library.catalog;

import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.evidence.CombinedAffect;
import dev.undertone.library.evidence.Corrections;
import dev.undertone.library.evidence.Corrections.Key;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.evidence.SongEvidence;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements on what all sources say together of songs' affect. Whoever writes a source calls {@link #refresh} in the same
 * transaction.
 */
final class AffectTable {

    // To be raised with every change of what follows from evidence, so that catalogs are computed anew.
    private static final int RULES = 1;

    private static final String EVIDENCE = """
            SELECT track.id, mood, genre, track.beats_per_minute AS tagged_tempo,
                emotion, hand.valence AS hand_valence, hand.arousal AS hand_arousal, hand.made_ms AS hand_ms,
                heard.model, heard.valence, heard.valence_deviation, heard.arousal, heard.arousal_deviation, traits,
                artist
            FROM track
            LEFT JOIN hand_affect AS hand ON hand.track_id = track.id
            LEFT JOIN heard ON heard.track_id = track.id
            """;

    private static final String PUT = """
            INSERT INTO track_affect (track_id, valence, valence_deviation, arousal, arousal_deviation, source, named,
                strongest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (track_id) DO UPDATE SET valence = excluded.valence,
                valence_deviation = excluded.valence_deviation, arousal = excluded.arousal,
                arousal_deviation = excluded.arousal_deviation, source = excluded.source, named = excluded.named,
                strongest = excluded.strongest
            WHERE (valence, valence_deviation, arousal, arousal_deviation, source, named, strongest)
                IS NOT (excluded.valence, excluded.valence_deviation, excluded.arousal, excluded.arousal_deviation,
                    excluded.source, excluded.named, excluded.strongest)""";

    private AffectTable() {}

    /** What each source says of a song. */
    static List<Evidence> evidence(Connection connection, long trackId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EVIDENCE + "WHERE track.id = ?")) {
            query.setLong(1, trackId);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? evidence(row, CorrectionTable.shifts(connection)).all()
                        : List.of();
            }
        }
    }

    /** Computes some songs anew. */
    static void refresh(Connection connection, Collection<Long> trackIds) throws SQLException {
        String sql = EVIDENCE + "WHERE track.id IN (SELECT value FROM json_each(?))";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, List.copyOf(trackIds).toString());
            refresh(connection, query);
        }
    }

    /** Computes all songs anew if they were computed by other rules than these. */
    static void bringUpToDate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT version FROM affect_rules")) {
                if (row.getInt(1) == RULES) {
                    return;
                }
            }
            CorrectionTable.learn(connection);
            try (PreparedStatement query = connection.prepareStatement(EVIDENCE)) {
                refresh(connection, query);
            }
            statement.executeUpdate("UPDATE affect_rules SET version = " + RULES);
        }
    }

    private static void refresh(Connection connection, PreparedStatement query) throws SQLException {
        Map<Key, Affect> shifts = CorrectionTable.shifts(connection);
        try (PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement remove = connection.prepareStatement("DELETE FROM track_affect WHERE track_id = ?");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                CombinedAffect combined = evidence(row, shifts).combined();
                if (combined.source() == EvidenceSource.UNKNOWN) {
                    remove.setLong(1, id);
                    remove.executeUpdate();
                } else {
                    put(put, id, combined);
                }
            }
        }
    }

    private static void put(PreparedStatement put, long trackId, CombinedAffect combined) throws SQLException {
        AffectEstimate estimate = combined.estimate();
        put.setLong(1, trackId);
        put.setDouble(2, estimate.affect().valence());
        put.setDouble(3, estimate.valenceDeviation());
        put.setDouble(4, estimate.affect().arousal());
        put.setDouble(5, estimate.arousalDeviation());
        put.setString(6, combined.source().name().toLowerCase(Locale.ROOT));
        put.setString(7, word(combined.named()));
        put.setString(8, word(combined.strongest()));
        put.executeUpdate();
    }

    private static @Nullable String word(@Nullable Emotion emotion) {
        return emotion == null ? null : emotion.word();
    }

    private static SongEvidence evidence(ResultSet row, Map<Key, Affect> shifts) throws SQLException {
        HandAffect hand = HandTable.said(row);
        SongEvidence.Heard heard = null;
        String model = row.getString("model");
        if (model != null) {
            Affect shift = Corrections.shift(shifts, model, row.getString("artist"));
            heard = new SongEvidence.Heard(SongRows.estimate(row), shift, HeardTable.sentence(row.getString("traits")));
        }
        return new SongEvidence(
                hand,
                heard,
                row.getString("mood"),
                SongRows.split(row.getString("genre")),
                SongRows.real(row, "tagged_tempo"));
    }
}
