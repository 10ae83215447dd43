package dev.undertone.app.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number that was measured, or the reason why it was not.
 *
 * @param name by which programs know it; stays the same from version to version
 * @param what is measured, in words; figures of one thing have the same
 * @param statistic what the number is of many: {@code median}, {@code p95}; {@code value} where there was one alone
 * @param value null where it was not measured
 * @param unit of the value; {@code %} for shares
 * @param note how it was measured, or why it was not
 */
public record Figure(
        String name,
        String what,
        String statistic,
        @Nullable Double value,
        String unit,
        String note) {

    /** A number without others beside it. */
    static Figure of(String name, String what, double value, String unit, String note) {
        return new Figure(name, what, "value", value, unit, note);
    }

    /** Something that could not be measured. */
    static Figure notMeasured(String name, String what, String unit, String why) {
        return new Figure(name, what, "value", null, unit, "not measured: " + why);
    }

    /** The number in words, with as many digits as it is good for; empty where it was not measured. */
    public Optional<String> words() {
        return Optional.ofNullable(value).map(Digits::of);
    }
}
