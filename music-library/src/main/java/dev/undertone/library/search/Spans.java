package dev.undertone.library.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values with a sign before them, and ranges: {@code >=4}, {@code 1990-1999}, {@code 2020..}. */
final class Spans {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)(.*)");
    private static final Pattern DOTTED = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern HYPHENED = Pattern.compile("([^-]*)-([^-]*)");

    private Spans() {}

    /**
     * What a value means; {@link Span#ALL} where it has only begun, empty where it makes no sense.
     *
     * @param unit what one number in it means
     * @param hyphens whether a hyphen stands between the ends of a range, as two dots always may
     */
    static Optional<Span> read(String value, Function<String, Optional<Span>> unit, boolean hyphens) {
        Matcher compared = COMPARED.matcher(value);
        if (compared.matches()) {
            String number = compared.group(2).strip();
            return number.isEmpty()
                    ? Optional.of(Span.ALL)
                    : unit.apply(number).map(span -> compared(compared.group(1), span));
        }
        Matcher dotted = DOTTED.matcher(value);
        if (dotted.matches()) {
            return range(dotted, unit);
        }
        Matcher hyphened = HYPHENED.matcher(value);
        if (hyphens && hyphened.matches()) {
            return range(hyphened, unit);
        }
        // Two dots are typed one after the other.
        boolean begun = value.endsWith(".") && unit.apply(value).isEmpty();
        return begun ? unit.apply(value.substring(0, value.length() - 1)).map(Span::andMore) : unit.apply(value);
    }

    private static Span compared(String sign, Span span) {
        if (span.equals(Span.ALL)) {
            return span;
        }
        return switch (sign) {
            case ">" -> span.more();
            case "<" -> span.less();
            case ">=", "≥" -> span.andMore();
            case "<=", "≤" -> span.andLess();
            default -> span;
        };
    }

    private static Optional<Span> range(Matcher ends, Function<String, Optional<Span>> unit) {
        String first = ends.group(1).strip();
        String last = ends.group(2).strip();
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.of(Span.ALL) : unit.apply(last).map(Span::andLess);
        }
        return last.isEmpty()
                ? unit.apply(first).map(Span::andMore)
                : unit.apply(first).flatMap(from -> unit.apply(last).map(from::to));
    }
}
