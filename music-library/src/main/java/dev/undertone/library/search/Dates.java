package dev.undertone.library.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ages and dates, as spans of UTC epoch milliseconds. */
final class Dates {

    private static final Pattern AGE =
            Pattern.compile("(>=|<=|>|<|=)?([0-9]{1,5})([hdwmy])|(>=|<=|>|<|=)?([0-9]{1,3})");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-(?:([0-9]{1,2})(?:-([0-9]{1,2})?)?)?)?");

    private final ZonedDateTime now;

    Dates(ZonedDateTime now) {
        this.now = now;
    }

    /** What a value means; {@link Span#ALL} where it has only begun, empty where it makes no sense. */
    Optional<Span> read(String value) {
        Matcher age = AGE.matcher(value);
        if (age.matches()) {
            return Optional.of(
                    age.group(2) != null
                            ? age(age.group(1), age.group(2), age.group(3))
                            : age(age.group(4), age.group(5), "d"));
        }
        return Spans.read(value, this::date, false);
    }

    /** Less than an age is later than that long ago; so is an age without a sign. */
    private Span age(@Nullable String sign, String number, String unit) {
        long count = Long.parseLong(number);
        ZonedDateTime then = switch (unit) {
            case "h" -> now.minusHours(count);
            case "w" -> now.minusWeeks(count);
            case "m" -> now.minusMonths(count);
            case "y" -> now.minusYears(count);
            default -> now.minusDays(count);
        };
        double moment = then.toInstant().toEpochMilli();
        boolean older = sign != null && sign.startsWith(">");
        return older ? new Span(Double.NEGATIVE_INFINITY, moment) : new Span(moment, Double.POSITIVE_INFINITY);
    }

    private Optional<Span> date(String text) {
        LocalDate today = now.toLocalDate();
        if (text.equals("today")) {
            return Optional.of(days(today, today.plusDays(1)));
        }
        if (text.equals("yesterday")) {
            return Optional.of(days(today.minusDays(1), today));
        }
        if ("today".startsWith(text) || "yesterday".startsWith(text)) {
            return Optional.of(Span.ALL);
        }
        Matcher date = DATE.matcher(text);
        return date.matches() ? date(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    /** A year, a month or a day; a zero that another digit has to follow is not counted yet. */
    private Optional<Span> date(String year, @Nullable String month, @Nullable String day) {
        try {
            LocalDate january = LocalDate.of(Integer.parseInt(year), 1, 1);
            if (month == null || month.equals("0")) {
                return Optional.of(days(january, january.plusYears(1)));
            }
            LocalDate first = january.withMonth(Integer.parseInt(month));
            if (day == null || day.equals("0")) {
                return Optional.of(days(first, first.plusMonths(1)));
            }
            LocalDate only = first.withDayOfMonth(Integer.parseInt(day));
            return Optional.of(days(only, only.plusDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Span days(LocalDate first, LocalDate end) {
        return new Span(
                first.atStartOfDay(now.getZone()).toInstant().toEpochMilli(),
                end.atStartOfDay(now.getZone()).toInstant().toEpochMilli());
    }
}
