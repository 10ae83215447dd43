package dev.undertone.library.catalog;

import dev.undertone.library.evidence.Corrections;
import dev.undertone.library.evidence.Corrections.Correction;
import dev.undertone.library.evidence.Corrections.Key;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Affect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The statements on what the listener's corrections of songs teach about the others. */
final class CorrectionTable {

    private static final String CORRECTIONS = """
            SELECT model, artist, heard.valence, heard.arousal, emotion,
                hand.valence AS hand_valence, hand.arousal AS hand_arousal, hand.made_ms AS hand_ms
            FROM hand_affect AS hand JOIN heard USING (track_id) JOIN track ON track.id = track_id""";

    private CorrectionTable() {}

    /** Learns anew from all corrections, and computes the songs anew for which something else follows. */
    static void learn(Connection connection) throws SQLException {
        Map<Key, Affect> before = shifts(connection);
        Map<Key, Affect> after = Corrections.learn(corrections(connection));
        Set<Key> changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM learned_shift WHERE model = ? AND artist = ?");
                PreparedStatement put = connection.prepareStatement(
                        "INSERT OR REPLACE INTO learned_shift (model, artist, valence, arousal) VALUES (?, ?, ?, ?)")) {
            for (Key key : changed) {
                Affect shift = after.get(key);
                PreparedStatement statement = shift == null ? delete : put;
                statement.setString(1, key.modelVersion());
                statement.setString(2, key.artist());
                if (shift != null) {
                    statement.setDouble(3, shift.valence());
                    statement.setDouble(4, shift.arousal());
                }
                statement.executeUpdate();
            }
        }
        AffectTable.refresh(connection, songs(connection, changed));
    }

    /** How far what was heard of songs is moved. */
    static Map<Key, Affect> shifts(Connection connection) throws SQLException {
        Map<Key, Affect> shifts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM learned_shift")) {
            while (row.next()) {
                shifts.put(
                        new Key(row.getString("model"), row.getString("artist")),
                        new Affect(row.getDouble("valence"), row.getDouble("arousal")));
            }
        }
        return shifts;
    }

    private static List<Correction> corrections(Connection connection) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(CORRECTIONS)) {
            while (row.next()) {
                HandAffect hand = Objects.requireNonNull(HandTable.said(row));
                Affect heard = new Affect(row.getDouble("valence"), row.getDouble("arousal"));
                corrections.add(new Correction(row.getString("model"), row.getString("artist"), hand.affect(), heard));
            }
        }
        return corrections;
    }

    /** The songs that are moved by these. */
    private static List<Long> songs(Connection connection, Set<Key> keys) throws SQLException {
        List<Long> songs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT track_id, model, artist FROM heard JOIN track ON track.id = track_id")) {
            while (row.next()) {
                String model = row.getString("model");
                if (keys.contains(new Key(model, Corrections.ALL_ARTISTS))
                        || keys.contains(new Key(model, Corrections.artistKey(row.getString("artist"))))) {
                    songs.add(row.getLong("track_id"));
                }
            }
        }
        return songs;
    }
}
