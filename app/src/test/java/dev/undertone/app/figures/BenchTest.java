package dev.undertone.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.environment.Installation;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    private static final Extent TINY = new Extent(
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            24,
            2,
            300,
            20,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(1));

    @TempDir
    private Path folder;

    @Test
    void everyFigureOfASmallRunHasAValue() throws Exception {
        Bench bench = new Bench(new Installation(Resource.projectRoot()), new CameraSource.Demo(), TINY);

        FigureReport report = bench.run(
                EnumSet.of(FigureGroup.READINGS, FigureGroup.ACCURACY, FigureGroup.LIBRARY, FigureGroup.CHOICE),
                _ -> {});

        List<Figure> figures =
                report.figures().values().stream().flatMap(List::stream).toList();
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.value())
                        .as(figure.toString())
                        .isNotNull()
                        .isPositive());
        assertThat(figures.stream().map(figure -> figure.name() + " " + figure.statistic()))
                .doesNotHaveDuplicates()
                .contains(
                        "reading.latency median",
                        "reading.processor value",
                        "import.rate median",
                        "search.latency p95",
                        "recommendation.latency median");
        assertThat(value(figures, "accuracy.fer2013")).isBetween(50.0, 100.0);
        assertThat(report.machine().cores()).isPositive();
    }

    @Test
    void whatCannotBeMeasuredIsToldAndTheRestIsMeasured() throws Exception {
        Bench bench = new Bench(new Installation(folder), new CameraSource.Demo(), TINY);

        FigureReport report = bench.run(EnumSet.of(FigureGroup.ACCURACY, FigureGroup.CHOICE), _ -> {});

        Figure accuracy = report.of(FigureGroup.ACCURACY).getFirst();
        assertThat(accuracy.value()).isNull();
        assertThat(accuracy.note()).startsWith("not measured: ").contains("model.json");
        assertThat(report.of(FigureGroup.CHOICE))
                .allSatisfy(figure -> assertThat(figure.value()).isNotNull());
    }

    @Test
    void aDistributionHasTheQuantilesOfItsValues() {
        Distribution odd = new Distribution(List.of(5.0, 1.0, 3.0));
        assertThat(odd.median()).isEqualTo(3);
        assertThat(odd.quantile(1)).isEqualTo(5);
        assertThat(new Distribution(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
        assertThat(new Distribution(List.of(7.0)).quantile(0.95)).isEqualTo(7);
    }

    @Test
    void numbersHaveTheDigitsThatTheyAreGoodFor() {
        assertThat(List.of(Digits.of(4712.3), Digits.of(17.64), Digits.of(0.00298), Digits.of(3.0), Digits.of(-0.5)))
                .containsExactly("4,712", "17.6", "0.00298", "3", "-0.5");
    }

    private static double value(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> Objects.requireNonNull(figure.value()))
                .findFirst()
                .orElseThrow();
    }
}
