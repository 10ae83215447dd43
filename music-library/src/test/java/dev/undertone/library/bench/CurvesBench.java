package dev.undertone.library.bench;

import dev.undertone.library.recommend.simulation.Contender;
import dev.undertone.library.recommend.simulation.SimulationReport;
import dev.undertone.library.recommend.simulation.SimulationReport.Figures;
import dev.undertone.library.recommend.simulation.SimulationStudy;
import dev.undertone.models.training.chart.CurvesPicture;
import dev.undertone.models.training.chart.CurvesPicture.Curve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws how the ways to choose songs learn from simulated listeners. */
public final class CurvesBench {

    private static final int PLAYS = 200;
    private static final List<Long> SEEDS = List.of(11L, 12L, 13L);

    private CurvesBench() {}

    /**
     * @param arguments the folder for the pictures, and how many listeners there are for each seed
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int listeners = Integer.parseInt(arguments[1]);
        SimulationReport report = SimulationStudy.run(listeners, PLAYS, SEEDS, System.err::println);
        String among = "mean of %,d simulated listeners".formatted(listeners * SEEDS.size());
        CurvesPicture.write(
                folder.resolve("skips.png"),
                "Songs skipped within 30 seconds",
                among,
                "songs heard",
                SimulationStudy.CURVE_STEP,
                curves(report, Figures::skipCurve),
                0.5);
        CurvesPicture.write(
                folder.resolve("ndcg.png"),
                "NDCG@10 against the hidden taste",
                among,
                "songs heard",
                SimulationStudy.CURVE_STEP,
                curves(report, Figures::gainCurve),
                0.5);
    }

    private static List<Curve> curves(SimulationReport report, Function<Figures, List<Double>> curve) {
        return Stream.of(
                        Contender.UNDERTONE,
                        Contender.RANDOM_IN_EMOTION,
                        Contender.RANDOM,
                        Contender.COLLABORATIVE,
                        Contender.AFFECT)
                .map(contender -> report.figures().stream()
                        .filter(figures -> figures.contender() == contender)
                        .findFirst()
                        .orElseThrow())
                .map(figures -> new Curve(figures.contender().words(), curve.apply(figures)))
                .toList();
    }
}
