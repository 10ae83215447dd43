package dev.undertone.models.training;

import dev.undertone.models.training.chart.BarsPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What worsened pictures cost. */
final class RobustnessSection implements CardSection {

    private final RobustnessStudy study;

    RobustnessSection(RobustnessStudy study) {
        this.study = study;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        BarsPicture.write(
                folder.resolve("robustness.png"),
                "What worsened pictures cost",
                "PublicTest, in percent. Confidence should fall where accuracy falls.",
                study.rows().stream().map(row -> row.corruption().label()).toList(),
                List.of(
                        series("FER+ plurality, accuracy", RobustnessStudy.Row::ferplusAccuracy),
                        series("FER2013's label, accuracy", RobustnessStudy.Row::fer2013Accuracy)),
                List.of(series("FER+ mean confidence", RobustnessStudy.Row::confidence)));
        return Map.of(
                "robustness-table", table(),
                "robustness-most-fer2013", points(study.mostFer2013Lost()),
                "robustness-most-ferplus", points(study.mostFerplusLost()),
                "robustness-correlation", String.format(Locale.ROOT, "%.2f", study.rankCorrelation()));
    }

    private BarsPicture.Series series(String name, ToDoubleFunction<RobustnessStudy.Row> share) {
        return new BarsPicture.Series(
                name, study.rows().stream().mapToDouble(share).boxed().toList());
    }

    private String table() {
        MarkdownTable table =
                new MarkdownTable(List.of("picture", "FER2013", "lost", "FER+", "lost", "mean confidence", "unsure"));
        for (RobustnessStudy.Row row : study.rows()) {
            table.row(List.of(
                    "%s (%s)"
                            .formatted(
                                    row.corruption().label(), row.corruption().definition()),
                    MarkdownTable.percentage(row.fer2013Accuracy(), 1),
                    points(study.fer2013Lost(row)),
                    MarkdownTable.percentage(row.ferplusAccuracy(), 1),
                    points(study.ferplusLost(row)),
                    MarkdownTable.percentage(row.confidence(), 1),
                    MarkdownTable.percentage(row.unsure(), 1)));
        }
        return table.toString();
    }

    private static String points(double lost) {
        // Rounded first and added to 0, so that nothing is written as minus nothing.
        return String.format(Locale.ROOT, "%.1f", Math.round(10 * lost) / 10.0 + 0.0);
    }
}
