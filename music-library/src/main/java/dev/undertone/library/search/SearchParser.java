package dev.undertone.library.search;

import dev.undertone.library.search.Condition.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a search from left to right. Used once. */
final class SearchParser {

    /** Far more than anybody types; what is pasted by mistake must not keep the catalog busy. */
    private static final int LONGEST = 1_000;

    private static final int MOST_TERMS = 50;
    private static final Set<TextField> ANYWHERE = EnumSet.allOf(TextField.class);

    private final String text;
    private final FieldValues values;
    private final Set<Term> terms = new LinkedHashSet<>();
    private @Nullable String message;
    private int place;

    SearchParser(String text, FieldValues values) {
        this.values = values;
        if (text.length() > LONGEST) {
            this.text = text.substring(0, LONGEST);
            message = String.format(Locale.ROOT, "Only the first %,d characters are looked for.", LONGEST);
        } else {
            this.text = text;
        }
    }

    Search parse() {
        skipSpace();
        while (place < text.length() && terms.size() < MOST_TERMS) {
            boolean negated = text.charAt(place) == '-';
            if (negated) {
                place++;
            }
            for (Term term : readTerm()) {
                terms.add(negated ? term.contrary() : term);
            }
            skipSpace();
        }
        if (place < text.length()) {
            tell(String.format(Locale.ROOT, "Only the first %d words are looked for.", MOST_TERMS));
        }
        return new Search(new ArrayList<>(terms), Optional.ofNullable(message));
    }

    private List<Term> readTerm() {
        int start = place;
        Optional<Field> field = readField();
        if (field.isEmpty()) {
            Part part = readPart();
            return words(ANYWHERE, part);
        }
        Part part = readPart();
        if (!field.get().texts().isEmpty()) {
            return words(field.get().texts(), part);
        }
        Optional<List<Term>> meant = values.read(field.get(), part.text);
        if (meant.isPresent()) {
            return meant.get();
        }
        String written = text.substring(start, place);
        tell(String.format(
                Locale.ROOT,
                "%s: takes %s; %s was looked for as words.",
                field.get().word(),
                field.get().explanation(),
                written));
        return words(ANYWHERE, new Part(written, part.whole));
    }

    /** A field's name and colon, if they stand here. */
    private Optional<Field> readField() {
        int end = place;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ':') {
            return Optional.empty();
        }
        Optional<Field> field = Field.ofName(text.substring(place, end));
        if (field.isPresent()) {
            place = end + 1;
        }
        return field;
    }

    /** What stands between quotes, the second of which may be missing yet; or all up to a space. */
    private Part readPart() {
        if (place < text.length() && text.charAt(place) == '"') {
            int end = text.indexOf('"', place + 1);
            boolean closed = end >= 0;
            String quoted = text.substring(place + 1, closed ? end : text.length());
            place = closed ? end + 1 : text.length();
            return new Part(quoted, closed);
        }
        int start = place;
        while (place < text.length() && !isSpace(text.charAt(place))) {
            place++;
        }
        return new Part(text.substring(start, place), false);
    }

    private static List<Term> words(Set<TextField> fields, Part part) {
        // The catalog's tokens are made of these; without any there is nothing to look for.
        boolean says = part.text.codePoints().anyMatch(SearchParser::isPartOfAWord);
        return says
                ? List.of(Term.of(new Condition.Words(fields, part.text.replace('\0', ' '), part.whole)))
                : List.of();
    }

    private static boolean isPartOfAWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    private void skipSpace() {
        while (place < text.length() && isSpace(text.charAt(place))) {
            place++;
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\0';
    }

    /** The first thing that went wrong is what gets told: a field has room for one sentence. */
    private void tell(String sentence) {
        if (message == null) {
            message = sentence;
        }
    }

    private record Part(String text, boolean whole) {}
}
