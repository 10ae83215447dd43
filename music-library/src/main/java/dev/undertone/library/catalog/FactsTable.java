package dev.undertone.library.catalog;

import dev.undertone.library.SongFacts;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts of all songs when songs are chosen: read in one go, for it is asked of every song at once. */
final class FactsTable {

    private static final String AVAILABLE = "EXISTS (SELECT 1 FROM file WHERE track_id = track.id AND present = 1)";

    // The view of songs finds each song's file, stars and two dozen tags, which takes several times as long.
    private static final String FACTS = String.format(Locale.ROOT, """
            SELECT track.id, artist, album, genre, coalesce(track.beats_per_minute, heard.beats_per_minute),
                strongest, affect.valence, affect.arousal, affect.valence_deviation, affect.arousal_deviation,
                %s
            FROM track
            LEFT JOIN track_affect AS affect ON affect.track_id = track.id
            LEFT JOIN heard ON heard.track_id = track.id
            ORDER BY track.id""", AVAILABLE);

    private FactsTable() {}

    static List<SongFacts> all(Connection connection) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> genres = new HashMap<>();
        List<SongFacts> facts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FACTS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                double tempo = row.getDouble(5);
                facts.add(new SongFacts(
                        row.getLong(1),
                        row.getBoolean(11),
                        // One object for the many songs of an artist: a large library is kept in memory.
                        texts.computeIfAbsent(row.getString(2), text -> text),
                        texts.computeIfAbsent(row.getString(3), text -> text),
                        genres.computeIfAbsent(row.getString(4), SongRows::split),
                        tempo > 0 ? tempo : null,
                        estimate(row),
                        emotion(row.getString(6))));
            }
        }
        return facts;
    }

    /** The genres of the available songs, each as it is written most often, that of most songs first. */
    static List<String> genres(Connection connection) throws SQLException {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        String sql = "SELECT genre, count(*) FROM track WHERE genre <> '' AND " + AVAILABLE + " GROUP BY genre";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                int songs = row.getInt(2);
                for (String genre : SongRows.split(row.getString(1))) {
                    counts.computeIfAbsent(genre.toLowerCase(Locale.ROOT), folded -> new HashMap<>())
                            .merge(genre, songs, Integer::sum);
                }
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(FactsTable::sum).reversed().thenComparing(FactsTable::commonest))
                .map(FactsTable::commonest)
                .toList();
    }

    private static int sum(Map<String, Integer> spellings) {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String commonest(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static AffectEstimate estimate(ResultSet row) throws SQLException {
        double valence = row.getDouble(7);
        if (row.wasNull()) {
            return AffectEstimate.UNKNOWN;
        }
        return new AffectEstimate(new Affect(valence, row.getDouble(8)), row.getDouble(9), row.getDouble(10));
    }

    private static @Nullable Emotion emotion(@Nullable String strongest) {
        return strongest == null ? null : Emotion.ofWord(strongest).orElseThrow();
    }
}
