package dev.undertone.library.recommend.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Compares the contenders on many simulated listeners, with intervals that say how sure the figures are. */
public final class SimulationStudy {

    /** How many listeners share a computer: a family with their guests, or the registered listeners of a small place. */
    public static final int AT_ONE_COMPUTER = 20;

    /** The plays and lists that a point of a learning curve sums up. */
    public static final int CURVE_STEP = 20;

    private static final int RESAMPLES = 2000;

    private final int plays;
    private final Map<Contender, List<List<Course>>> byComputer = new EnumMap<>(Contender.class);

    private SimulationStudy(int plays) {
        this.plays = plays;
        for (Contender contender : Contender.values()) {
            byComputer.put(contender, new ArrayList<>());
        }
    }

    /**
     * Runs all contenders.
     *
     * @param listeners for each seed, at least 1
     * @param plays of each listener, at least 2
     * @param progress hears of each computer and seed that is done, in words
     */
    public static SimulationReport run(int listeners, int plays, List<Long> seeds, Consumer<String> progress) {
        SimulationStudy study = new SimulationStudy(plays);
        for (long seed : seeds) {
            for (int done = 0; done < listeners; done += AT_ONE_COMPUTER) {
                int here = Math.min(AT_ONE_COMPUTER, listeners - done);
                Simulation simulation = new Simulation(here, plays, seed * 1_000_003 + done);
                study.byComputer.forEach((contender, courses) -> courses.add(simulation.run(contender)));
                progress.accept(
                        String.format(Locale.ROOT, "seed %d: %d of %d listeners", seed, done + here, listeners));
            }
        }
        return study.report(listeners, List.copyOf(seeds));
    }

    private SimulationReport report(int listeners, List<Long> seeds) {
        List<SimulationReport.Figures> figures = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            figures.add(figures(contender));
        }
        return new SimulationReport(listeners, plays, seeds, figures);
    }

    private SimulationReport.Figures figures(Contender contender) {
        int half = plays / 2;
        ToDoubleFunction<Course> skips = course -> course.skips(half, plays);
        ToDoubleFunction<Course> gain = course -> course.gain(half, plays);
        return new SimulationReport.Figures(
                contender,
                mean(contender, skips),
                mean(contender, gain),
                mean(contender, course -> course.repeats(0, plays)),
                mean(contender, course -> course.adjacentArtists(0, plays)),
                ratio(contender, Contender.RANDOM_IN_EMOTION, skips),
                ratio(contender, Contender.RANDOM_IN_EMOTION, gain),
                ratio(contender, Contender.UNDERTONE, skips),
                ratio(contender, Contender.UNDERTONE, gain),
                curve(contender, Course::skips),
                curve(contender, Course::gain));
    }

    private interface Share {
        double of(Course course, int from, int to);
    }

    private List<Double> curve(Contender contender, Share share) {
        List<Double> curve = new ArrayList<>();
        for (int from = 0; from + CURVE_STEP <= plays; from += CURVE_STEP) {
            int begin = from;
            curve.add(average(values(contender, course -> share.of(course, begin, begin + CURVE_STEP)), null));
        }
        return curve;
    }

    private Interval mean(Contender contender, ToDoubleFunction<Course> figure) {
        double[] values = values(contender, figure);
        return interval(draw -> average(values, draw));
    }

    /** Of both, the same computers are drawn, for they met the same listeners. */
    private Interval ratio(Contender contender, Contender to, ToDoubleFunction<Course> figure) {
        double[] values = values(contender, figure);
        double[] others = values(to, figure);
        return interval(draw -> average(values, draw) / average(others, draw));
    }

    /** The mean of each computer's listeners. */
    private double[] values(Contender contender, ToDoubleFunction<Course> figure) {
        return byComputer.getOrDefault(contender, List.of()).stream()
                .mapToDouble(courses ->
                        courses.stream().mapToDouble(figure).average().orElse(Double.NaN))
                .toArray();
    }

    private interface Figure {
        double of(int @Nullable [] draw);
    }

    /** The bootstrap's percentiles over computers, whose listeners are not independent (Efron, 1979). */
    private Interval interval(Figure figure) {
        int computers = byComputer.getOrDefault(Contender.UNDERTONE, List.of()).size();
        RandomGenerator random = new SplittableRandom(1);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            resampled[i] = figure.of(random.ints(computers, 0, computers).toArray());
        }
        Arrays.sort(resampled);
        return new Interval(
                figure.of(null), resampled[(int) (0.025 * RESAMPLES)], resampled[(int) (0.975 * RESAMPLES)]);
    }

    private static double average(double[] values, int @Nullable [] draw) {
        return (draw == null ? Arrays.stream(values) : Arrays.stream(draw).mapToDouble(i -> values[i]))
                .average()
                .orElse(Double.NaN);
    }
}
