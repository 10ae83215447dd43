package dev.undertone.models.training;

import dev.undertone.models.expression.MoodTracker;
import dev.undertone.models.expression.Smoothing;
import dev.undertone.models.expression.WindowSmoothing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One way of making readings steady.
 *
 * @param family the kind of smoothing
 * @param label its settings in words
 * @param smoothing makes a fresh one
 * @param tolerance how far below the threshold the present emotion may fall before the mood is unsure
 * @param margin by which another emotion must lead the present one
 * @param hold for how long it must
 */
record SmoothingSetting(
        String family, String label, Supplier<Smoothing> smoothing, double tolerance, double margin, Duration hold) {

    private static final Duration DOUBT = Duration.ofMillis(800);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration READING = Duration.ofMillis(1000 / ReadingSequence.PER_SECOND);

    /** No smoothing at all: what every other is measured against. */
    static final SmoothingSetting NONE = new SmoothingSetting(
            "none", "the newest reading", () -> window(WindowSmoothing.Kind.MEAN, READING), 0, 0, Duration.ZERO);

    private record Rule(String label, double tolerance, double margin, Duration hold) {}

    private static final List<Rule> RULES = List.of(
            new Rule("at once", 0, 0, Duration.ZERO),
            new Rule("lead 0.08 for 0.5 s", 0, 0.08, Duration.ofMillis(500)),
            new Rule("lead 0.08 for 0.5 s, kept until 0.2 below", 0.2, 0.08, Duration.ofMillis(500)),
            new Rule("lead 0.08 for 1 s, kept until 0.2 below", 0.2, 0.08, Duration.ofMillis(1000)));

    /** A new tracker. */
    MoodTracker tracker(double leastProbability) {
        return new MoodTracker(
                smoothing.get(), new MoodTracker.Settings(leastProbability, tolerance, margin, hold, DOUBT, PATIENCE));
    }

    /** The small grid that is tried: each family with three or more settings, each with four rules for a change. */
    static List<SmoothingSetting> grid() {
        List<SmoothingSetting> grid = new ArrayList<>();
        for (int ms : List.of(300, 600, 1000, 1500)) {
            add(
                    grid,
                    "exponential",
                    "%.1f s".formatted(ms / 1e3),
                    () -> new ExponentialSmoothing(Duration.ofMillis(ms)));
        }
        for (WindowSmoothing.Kind kind : WindowSmoothing.Kind.values()) {
            for (int ms : List.of(500, 1000, 1500, 2500)) {
                String family = "window, " + kind.name().toLowerCase(Locale.ROOT);
                add(grid, family, "%.1f s".formatted(ms / 1e3), () -> window(kind, Duration.ofMillis(ms)));
            }
        }
        for (double secondsBetween : List.of(10.0, 60.0)) {
            for (double evidence : List.of(1.0, 2.0, 4.0, 10.0)) {
                add(
                        grid,
                        "hidden Markov",
                        "a change in %.0f s, %.0f readings a second count".formatted(secondsBetween, evidence),
                        () -> new HiddenMarkovSmoothing(1 / secondsBetween, evidence, READING.multipliedBy(3)));
            }
        }
        return List.copyOf(grid);
    }

    private static void add(List<SmoothingSetting> grid, String family, String label, Supplier<Smoothing> smoothing) {
        for (Rule rule : RULES) {
            grid.add(new SmoothingSetting(
                    family, label + "; " + rule.label(), smoothing, rule.tolerance(), rule.margin(), rule.hold()));
        }
    }

    private static Smoothing window(WindowSmoothing.Kind kind, Duration length) {
        return new WindowSmoothing(kind, length);
    }
}
