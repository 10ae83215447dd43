package dev.undertone.library.catalog;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody types into a search field, as an expression of SQLite's full-text search. */
final class SearchWords {

    private SearchWords() {}

    /**
     * All the words, in any order, each as the beginning of a word. Every word is quoted, so that none is taken for an
     * operator; text without a letter or digit asks for nothing.
     */
    static Optional<String> toExpression(String text) {
        String expression = Arrays.stream(text.replace('\0', ' ').split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
        return expression.isEmpty() ? Optional.empty() : Optional.of(expression);
    }
}
