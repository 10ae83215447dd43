package dev.undertone.app.cli;

import dev.undertone.library.recommend.simulation.Interval;
import dev.undertone.library.recommend.simulation.SimulationReport;
import dev.undertone.library.recommend.simulation.SimulationReport.Figures;
import dev.undertone.library.recommend.simulation.SimulationStudy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code undertone simulate}: how well songs are chosen for listeners whose tastes are known. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Measures how well songs are chosen, on simulated listeners with hidden tastes, and compares that with"
                        + " simpler ways to choose and with Undertone without one of its parts. Touches no library.")
final class SimulateCommand extends TerminalCommand implements Callable<Integer> {

    @Option(
            names = "--listeners",
            paramLabel = "N",
            defaultValue = "100",
            description = "So many listeners for each seed; twenty share a computer (default: ${DEFAULT-VALUE}).")
    private int listeners;

    @Option(
            names = "--plays",
            paramLabel = "N",
            defaultValue = "200",
            description = "So many songs are heard by each (default: ${DEFAULT-VALUE}).")
    private int plays;

    @Option(
            names = "--seed",
            paramLabel = "S",
            split = ",",
            defaultValue = "11,12,13",
            description = "One number or several for other listeners and songs (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Override
    public Integer call() {
        if (listeners < 1 || plays < 2) {
            throw new ParameterException(
                    commandLine(),
                    "--listeners is at least 1 and --plays at least 2, not " + listeners + " and " + plays);
        }
        SimulationReport report = SimulationStudy.run(listeners, plays, seeds, line -> {
            errors().println(line);
            errors().flush();
        });
        if (isJson()) {
            terminal().json(toJson(report));
        } else {
            print(report);
        }
        return 0;
    }

    private void print(SimulationReport report) {
        terminal()
                .line("Second half of %d plays of %d listeners, seeds %s; in brackets 95 %% intervals."
                        .formatted(plays, listeners * seeds.size(), seeds));
        terminal()
                .line("%-22s %-24s %-24s %-9s %-9s"
                        .formatted("", "skipped in 30 s", "NDCG@10", "repeated", "adjacent"));
        for (Figures each : report.figures()) {
            terminal()
                    .line("%-22s %-24s %-24s %-9s %-9s"
                            .formatted(
                                    each.contender().words(),
                                    percent(each.skips()),
                                    percent(each.gain()),
                                    "%.1f %%".formatted(100 * each.repeats().value()),
                                    "%.1f %%"
                                            .formatted(
                                                    100 * each.adjacentArtists().value())));
        }
        terminal().line("Undertone as a multiple of random in emotion, and each other as a multiple of Undertone:");
        for (Figures each : report.figures()) {
            boolean isUndertone = each.skipsToUndertone().value() == 1;
            terminal()
                    .line("%-22s %-24s %-24s"
                            .formatted(
                                    each.contender().words(),
                                    multiple(isUndertone ? each.skipsToEmotion() : each.skipsToUndertone()),
                                    multiple(isUndertone ? each.gainToEmotion() : each.gainToUndertone())));
        }
    }

    private static String percent(Interval interval) {
        return "%.1f %% [%.1f, %.1f]".formatted(100 * interval.value(), 100 * interval.low(), 100 * interval.high());
    }

    private static String multiple(Interval interval) {
        return "%.3f [%.3f, %.3f]".formatted(interval.value(), interval.low(), interval.high());
    }

    private static Map<String, Object> toJson(SimulationReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("listeners", report.listeners());
        object.put("plays", report.plays());
        object.put("seeds", report.seeds());
        object.put(
                "contenders",
                report.figures().stream().map(SimulateCommand::toJson).toList());
        return object;
    }

    private static Map<String, Object> toJson(Figures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("contender", figures.contender().words());
        object.put("skips", toJson(figures.skips()));
        object.put("ndcg", toJson(figures.gain()));
        object.put("repeats", toJson(figures.repeats()));
        object.put("adjacentArtists", toJson(figures.adjacentArtists()));
        object.put("skipsToRandomInEmotion", toJson(figures.skipsToEmotion()));
        object.put("ndcgToRandomInEmotion", toJson(figures.gainToEmotion()));
        object.put("skipsToUndertone", toJson(figures.skipsToUndertone()));
        object.put("ndcgToUndertone", toJson(figures.gainToUndertone()));
        object.put("skipCurve", rounded(figures.skipCurve()));
        object.put("ndcgCurve", rounded(figures.gainCurve()));
        return object;
    }

    private static List<Double> toJson(Interval interval) {
        return rounded(List.of(interval.value(), interval.low(), interval.high()));
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(value -> Terminal.round(value, 4)).toList();
    }
}
