package dev.undertone.library.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which songs statements found, remembered until something is written: who types a search leaves most of its conditions as they
 * were. For one connection, through which nobody writes, and one thread at a time.
 */
final class SearchAnswers {

    /** More than the statements of a search; an answer takes a bit for every song. */
    private static final int REMEMBERED = 64;

    private final Map<List<Object>, BitSet> remembered = new LinkedHashMap<>();
    private long version = -1;

    /** Forgets all if another connection has written since. */
    void forgetOutdated(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA data_version")) {
            long now = row.getLong(1);
            if (now != version) {
                remembered.clear();
                version = now;
            }
        }
    }

    /**
     * The numbers that a statement gives, as a set of the caller's own.
     *
     * @param sql gives one text of numbers with commas between, or null for none. As rows they would take five times as long, and
     *     a letter typed alone finds half of the library.
     */
    BitSet ids(Connection connection, String sql, Object... values) throws SQLException {
        List<Object> key = new ArrayList<>(List.of(values));
        key.add(sql);
        BitSet known = remembered.get(key);
        if (known == null) {
            known = query(connection, sql, values);
            if (remembered.size() == REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(key, known);
        }
        return (BitSet) known.clone();
    }

    private static BitSet query(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                String list = row.next() ? row.getString(1) : null;
                return list == null ? new BitSet() : numbers(list);
            }
        }
    }

    private static BitSet numbers(String list) {
        BitSet ids = new BitSet();
        int id = 0;
        for (int i = 0; i < list.length(); i++) {
            char character = list.charAt(i);
            if (character == ',') {
                ids.set(id);
                id = 0;
            } else {
                id = Math.addExact(Math.multiplyExact(id, 10), character - '0');
            }
        }
        ids.set(id);
        return ids;
    }
}
