package dev.undertone.library.catalog;

import dev.undertone.library.search.Condition.TextField;
import dev.undertone.library.search.Condition.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words to look for, as an expression of SQLite's full-text search. */
final class MatchExpression {

    private MatchExpression() {}

    /**
     * Every text is quoted, so that nothing in it is taken for an operator; a star behind it stands for the rest of a word.
     * Expressions with a space between hold together.
     */
    static String of(Words words) {
        String quoted = '"' + words.text().replace("\"", "\"\"") + '"' + (words.whole() ? "" : "*");
        return words.fields().size() == TextField.values().length ? quoted : columns(words) + quoted;
    }

    private static String columns(Words words) {
        return words.fields().stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" ", "{", "} : "));
    }
}
