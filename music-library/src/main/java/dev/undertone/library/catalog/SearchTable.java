package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.search.Condition;
import dev.undertone.library.search.Condition.NumberField;
import dev.undertone.library.search.Term;
import dev.undertone.models.Emotion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The statements that answer searches. Each asks one index for the numbers of the songs that meet one condition, which takes a
 * few milliseconds even where it is every song; what the conditions have in common is found here. One statement with all of
 * them would look up every song that one condition finds for each of the others.
 */
final class SearchTable {

    private final Connection connection;
    private final SearchAnswers answers;
    private final long listener;

    private SearchTable(Connection connection, SearchAnswers answers, long listener) {
        this.connection = connection;
        this.answers = answers;
        this.listener = listener;
    }

    /**
     * The numbers of the songs that meet all terms.
     *
     * @param listener whose stars and plays are meant
     */
    static BitSet find(Connection connection, SearchAnswers answers, long listener, List<Term> terms)
            throws SQLException {
        answers.forgetOutdated(connection);
        return new SearchTable(connection, answers, listener).find(terms);
    }

    private BitSet find(List<Term> terms) throws SQLException {
        BitSet found = wanted(terms);
        if (found == null) {
            found = all();
        }
        for (Term term : terms) {
            if (found.isEmpty()) {
                return found;
            }
            if (term.negated()) {
                found.andNot(meeting(term.condition()));
            }
        }
        return found;
    }

    /** The songs that meet all terms but the negated ones; null where there are no others. */
    private @Nullable BitSet wanted(List<Term> terms) throws SQLException {
        StringJoiner joined = new StringJoiner(" ");
        for (Term term : terms) {
            if (!term.negated() && term.condition() instanceof Condition.Words words) {
                joined.add(MatchExpression.of(words));
            }
        }
        BitSet found = joined.length() == 0 ? null : matching(joined.toString());
        for (Term term : terms) {
            if (term.negated() || term.condition() instanceof Condition.Words) {
                continue;
            }
            if (found == null) {
                found = meeting(term.condition());
            } else if (!found.isEmpty()) {
                found.and(meeting(term.condition()));
            }
        }
        return found;
    }

    private BitSet meeting(Condition condition) throws SQLException {
        return switch (condition) {
            case Condition.Words words -> matching(MatchExpression.of(words));
            case Condition.Range range -> within(range);
            case Condition.OfEmotion emotion -> expressing(emotion.emotions());
            case Condition.OfFormat format -> encoded(format.formats());
            case Condition.State state ->
                switch (state) {
                    case UNAVAILABLE -> allBut(ids("SELECT group_concat(track_id) FROM file WHERE present = 1"));
                    case EDITED -> ids("SELECT group_concat(track_id) FROM track_edit");
                };
        };
    }

    private BitSet matching(String expression) throws SQLException {
        return ids("SELECT group_concat(rowid) FROM track_search WHERE track_search MATCH ?", expression);
    }

    private BitSet within(Condition.Range range) throws SQLException {
        double from = range.from();
        double below = range.below();
        boolean countsFromZero = range.field() == NumberField.RATING || range.field() == NumberField.PLAYS;
        if (countsFromZero && from <= 0) {
            // Who has none has no row.
            return below <= 0
                    ? new BitSet()
                    : allBut(within(new Condition.Range(range.field(), below, Double.POSITIVE_INFINITY)));
        }
        return switch (range.field()) {
            case RATING -> ids(ofListener("rating", "stars"), listener, from, below);
            case PLAYS -> ids(ofListener("play_count", "plays"), listener, from, below);
            case PLAYED -> ids(ofListener("play_count", "last_ms"), listener, from, below);
            case YEAR -> ids(ofSongs("year"), from, below);
            case BPM -> ids(ofSongs("beats_per_minute"), from, below);
            case LENGTH -> ids(ofSongs("duration_ms"), from, below);
            case ADDED -> ids(ofSongs("added_ms"), from, below);
        };
    }

    private static String ofSongs(String column) {
        return String.format(Locale.ROOT, "SELECT group_concat(id) FROM track WHERE %1$s >= ? AND %1$s < ?", column);
    }

    private static String ofListener(String table, String column) {
        return String.format(
                Locale.ROOT,
                "SELECT group_concat(track_id) FROM %1$s WHERE listener_id = ? AND %2$s >= ? AND %2$s < ?",
                table,
                column);
    }

    private BitSet encoded(Set<AudioFormat> formats) throws SQLException {
        BitSet found = new BitSet();
        for (AudioFormat format : formats) {
            found.or(ids("SELECT group_concat(id) FROM track WHERE format = ?", format.word()));
        }
        return found;
    }

    private BitSet expressing(Set<Emotion> emotions) throws SQLException {
        BitSet found = new BitSet();
        for (Emotion emotion : emotions) {
            found.or(ids("SELECT group_concat(track_id) FROM track_affect WHERE strongest = ?", emotion.word()));
        }
        return found;
    }

    private BitSet allBut(BitSet others) throws SQLException {
        BitSet found = all();
        found.andNot(others);
        return found;
    }

    private BitSet all() throws SQLException {
        return ids("SELECT group_concat(id) FROM track");
    }

    private BitSet ids(String sql, Object... values) throws SQLException {
        return answers.ids(connection, sql, values);
    }
}
