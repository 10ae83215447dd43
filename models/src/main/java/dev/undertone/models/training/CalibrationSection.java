package dev.undertone.models.training;

import dev.undertone.models.training.chart.ReliabilityPicture;
import dev.undertone.models.training.chart.RiskCoveragePicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether the network is as sure as it is right, and what it gains by keeping silent when it is not sure. */
final class CalibrationSection implements CardSection {

    private final CalibrationFit fit;
    private final ExpressionEvaluation evaluation;

    /**
     * @param fit that the model's calibration comes from
     * @param evaluation of the whole of PublicTest with that calibration
     */
    CalibrationSection(CalibrationFit fit, ExpressionEvaluation evaluation) {
        this.fit = fit;
        this.evaluation = evaluation;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        CalibrationFit.HeadCheck check = fit.ferplus();
        ReliabilityPicture.write(
                folder.resolve("reliability.png"),
                "Is the network as sure as it is right?",
                "FER+ plurality, %d pictures of the half that nothing was fitted on"
                        .formatted(check.checkingPictures()),
                List.of(
                        curve("temperature 1", check.before()),
                        curve(String.format(Locale.ROOT, "temperature %.2f", check.temperature()), check.after())));
        RiskCoverage.Point chosen = fit.checking();
        RiskCoveragePicture.write(
                folder.resolve("risk-coverage.png"),
                "What silence is worth",
                "FER+ plurality, the half that nothing was fitted on; the least sure answers are held back first",
                fit.curve().points().stream().map(CalibrationSection::point).toList(),
                point(chosen),
                String.format(
                        Locale.ROOT,
                        "unsure below %.3f: %.0f %% get an answer, %.1f %% of these wrong",
                        fit.calibration().abstainBelow(),
                        100 * chosen.coverage(),
                        100 * (1 - chosen.accuracy())));
        return Map.of(
                "calibration-table",
                table(),
                "calibration-whole",
                MarkdownTable.percentage(evaluation.ferplus().expectedCalibrationError(), 2),
                "calibration-divergence",
                String.format(Locale.ROOT, "%.3f", evaluation.ferplus().klDivergence()),
                "threshold",
                String.format(Locale.ROOT, "%.3f", fit.calibration().abstainBelow()),
                "threshold-wanted",
                MarkdownTable.percentage(CalibrationFit.SELECTIVE_ACCURACY, 0),
                "threshold-fitting",
                told(fit.fitting()),
                "threshold-checking",
                told(chosen));
    }

    private String table() {
        MarkdownTable table = new MarkdownTable(List.of(
                "head", "fitted on", "temperature", "checked on", "error before", "after", "log loss before", "after"));
        table.row(row("FER2013's label", fit.fer2013()));
        table.row(row("FER+ plurality", fit.ferplus()));
        return table.toString();
    }

    private static List<String> row(String name, CalibrationFit.HeadCheck check) {
        return List.of(
                name,
                String.valueOf(check.fittingPictures()),
                String.format(Locale.ROOT, "%.3f", check.temperature()),
                String.valueOf(check.checkingPictures()),
                MarkdownTable.percentage(check.before().expectedCalibrationError(), 2),
                MarkdownTable.percentage(check.after().expectedCalibrationError(), 2),
                String.format(Locale.ROOT, "%.3f", check.logLossBefore()),
                String.format(Locale.ROOT, "%.3f", check.logLossAfter()));
    }

    private static String told(RiskCoverage.Point point) {
        return "%s of the pictures get an answer, and %s of the answers are right"
                .formatted(
                        MarkdownTable.percentage(point.coverage(), 1), MarkdownTable.percentage(point.accuracy(), 1));
    }

    private static RiskCoveragePicture.Point point(RiskCoverage.Point point) {
        return new RiskCoveragePicture.Point(point.coverage(), 1 - point.accuracy());
    }

    private static ReliabilityPicture.Curve curve(String name, Reliability reliability) {
        double total =
                reliability.bins().stream().mapToInt(Reliability.Bin::count).sum();
        return new ReliabilityPicture.Curve(
                "%s, expected calibration error %s"
                        .formatted(name, MarkdownTable.percentage(reliability.expectedCalibrationError(), 1)),
                reliability.bins().stream()
                        .map(bin -> new ReliabilityPicture.Bin(bin.confidence(), bin.accuracy(), bin.count() / total))
                        .toList());
    }
}
