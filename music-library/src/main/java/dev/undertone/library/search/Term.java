package dev.undertone.library.search;

/**
 * A condition, or its contrary.
 *
 * @param condition what is asked
 * @param negated whether the songs are wanted that do not meet it
 */
public record Term(Condition condition, boolean negated) {

    static Term of(Condition condition) {
        return new Term(condition, false);
    }

    Term contrary() {
        return new Term(condition, !negated);
    }
}
