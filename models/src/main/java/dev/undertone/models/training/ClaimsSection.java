package dev.undertone.models.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others claim, beside what this network and the one that they describe reach on the same classes. */
final class ClaimsSection implements CardSection {

    private final PhotoReadings readings;
    private final PictureSet known;
    private final Optional<BaselineFigures> baseline;

    /**
     * @param readings of PublicTest
     * @param known pictures of Training
     * @param baseline if there is one
     */
    ClaimsSection(PhotoReadings readings, PictureSet known, Optional<BaselineFigures> baseline) {
        this.readings = readings;
        this.known = known;
        this.baseline = baseline;
    }

    @Override
    public Map<String, String> write(Path folder) {
        List<String> heads = new ArrayList<>(List.of("classes", "they claim", "n", "FER2013", "FER+"));
        baseline.ifPresent(figures -> heads.addAll(List.of("baseline, FER2013", "baseline, FER+")));
        MarkdownTable table = new MarkdownTable(heads);
        for (ClaimRow claim : ClaimRow.ALL) {
            ExpressionEvaluation ours = ExpressionEvaluation.of(readings, known, claim.emotions());
            List<String> cells = new ArrayList<>(List.of(
                    "`%s`".formatted(claim.words()),
                    claim.told(),
                    "%d, %d"
                            .formatted(
                                    ours.fer2013().all().total(),
                                    ours.ferplus().plurality().all().total()),
                    MarkdownTable.percentage(ours.fer2013().accuracy(), 1),
                    MarkdownTable.percentage(ours.ferplus().accuracy(), 1)));
            baseline.map(figures -> figures.rows().get(claim.words()))
                    .ifPresent(row -> cells.addAll(List.of(
                            MarkdownTable.percentage(row.fer2013(), 1), MarkdownTable.percentage(row.ferplus(), 1))));
            table.row(cells);
        }
        return Map.of("claims-table", table.toString(), "baseline-training", training());
    }

    private String training() {
        return baseline.map(figures -> "Its run: %s.".formatted(TrainingSection.told(figures.training())))
                .orElse("The baseline is not measured here.");
    }
}
