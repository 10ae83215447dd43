package dev.undertone.library.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one number means in each field. */
final class Numbers {

    /** Fewer than four digits are the beginning of a year: 199 stands for 1990 to 1999. */
    static final Function<String, Optional<Span>> YEARS = Numbers::year;

    static final Function<String, Optional<Span>> STARS = text -> count(text).filter(span -> span.from() <= 5);
    static final Function<String, Optional<Span>> COUNTS = Numbers::count;

    /** As exact as it is written: 120 is all that rounds to it. */
    static final Function<String, Optional<Span>> TEMPOS = Numbers::tempo;

    /** Minutes; or minutes and seconds, or hours, minutes and seconds, with colons between. In milliseconds. */
    static final Function<String, Optional<Span>> LENGTHS = Numbers::length;

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TEMPO = Pattern.compile("[0-9]{1,4}(?:\\.([0-9]{0,3}))?");
    private static final Pattern LENGTH =
            Pattern.compile("(?:([0-9]{1,3}):(?=[0-9]+:))?([0-9]{1,4})(?::([0-9]{0,2}))?");
    private static final double SECOND = 1e3;

    private Numbers() {}

    private static Optional<Span> year(String text) {
        if (!YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        double years = Math.pow(10, 4.0 - text.length());
        double first = Integer.parseInt(text) * years;
        return Optional.of(new Span(first, first + years));
    }

    private static Optional<Span> count(String text) {
        if (!COUNT.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return Optional.of(new Span(number, number + 1));
    }

    private static Optional<Span> tempo(String text) {
        Matcher matcher = TEMPO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(1);
        double half = 0.5 * Math.pow(10, decimals == null ? 0 : -decimals.length());
        double tempo = Double.parseDouble(text);
        return Optional.of(new Span(tempo - half, tempo + half));
    }

    private static Optional<Span> length(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String hours = matcher.group(1);
        String seconds = matcher.group(3);
        double start =
                60 * (60 * (hours == null ? 0 : Double.parseDouble(hours)) + Double.parseDouble(matcher.group(2)));
        double precision = 60;
        if (seconds != null && !seconds.isEmpty()) {
            // The first digit of two says how many tens.
            precision = seconds.length() == 1 ? 10 : 1;
            start += precision * Double.parseDouble(seconds);
        }
        return Optional.of(new Span(start * SECOND, (start + precision) * SECOND));
    }
}
