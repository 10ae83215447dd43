package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.training.chart.BarsPicture;
import dev.undertone.models.training.chart.ConfusionPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often the network is right: in all, for each class, and what it takes for what. */
final class FiguresSection implements CardSection {

    private final ExpressionEvaluation evaluation;
    private final List<FacePhoto> photos;

    /**
     * @param evaluation of PublicTest, all classes
     * @param photos of PublicTest
     */
    FiguresSection(ExpressionEvaluation evaluation, List<FacePhoto> photos) {
        this.evaluation = evaluation;
        this.photos = photos;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        ConfusionMatrix fer2013 = evaluation.fer2013().all();
        ConfusionMatrix ferplus = evaluation.ferplus().plurality().all();
        ConfusionPicture.write(
                folder.resolve("confusion-fer2013.png"),
                "FER2013: what is taken for what",
                "PublicTest, %d pictures, accuracy %s. Share of each row, and pictures."
                        .formatted(fer2013.total(), MarkdownTable.percentage(fer2013.accuracy(), 1)),
                fer2013.names(),
                fer2013.counts());
        ConfusionPicture.write(
                folder.resolve("confusion-ferplus.png"),
                "FER+: what is taken for what",
                "PublicTest, %d pictures by plurality, accuracy %s. Share of each row, and pictures."
                        .formatted(ferplus.total(), MarkdownTable.percentage(ferplus.accuracy(), 1)),
                ferplus.names(),
                ferplus.counts());
        drawClasses(folder.resolve("classes.png"), fer2013, ferplus);
        return Map.of(
                "figures-totals", totals(),
                "figures-fer2013", classes(evaluation.fer2013()),
                "figures-ferplus", classes(evaluation.ferplus().plurality()),
                "duplicates", duplicates(evaluation.fer2013()),
                "agreement", MarkdownTable.percentage(agreement(photos), 0),
                "agreement-sad",
                        MarkdownTable.percentage(
                                agreement(photos.stream()
                                        .filter(photo -> emotion(photo).equals(Optional.of(Emotion.SAD)))
                                        .toList()),
                                0));
    }

    /** How often FER2013's label is also the plurality of the votes. */
    private static double agreement(List<FacePhoto> photos) {
        return photos.stream()
                .mapToInt(photo -> photo.votes()
                                .plurality()
                                .flatMap(ExpressionLabels.FERPLUS.emotions()::get)
                                .equals(emotion(photo))
                        ? 1
                        : 0)
                .average()
                .orElse(0);
    }

    private static Optional<Emotion> emotion(FacePhoto photo) {
        return ExpressionLabels.FER2013.emotions().get(photo.label());
    }

    private static void drawClasses(Path file, ConfusionMatrix fer2013, ConfusionMatrix ferplus) throws IOException {
        List<Double> labels = new ArrayList<>();
        List<Double> votes = new ArrayList<>();
        for (int i = 0; i < fer2013.names().size(); i++) {
            labels.add(fer2013.f1(i));
            votes.add(ferplus.f1(ferplus.names().indexOf(fer2013.names().get(i))));
        }
        BarsPicture.write(
                file,
                "F1 of each expression",
                "PublicTest, in percent. Contempt, which FER+ alone has, is left out.",
                fer2013.names(),
                List.of(
                        new BarsPicture.Series("FER+ plurality", votes),
                        new BarsPicture.Series("FER2013's label", labels)),
                List.of());
    }

    private String totals() {
        MarkdownTable table = new MarkdownTable(
                List.of("PublicTest", "n", "accuracy", "macro F1", "n without duplicates", "accuracy", "macro F1"));
        table.row(row("FER2013, 7 classes", evaluation.fer2013()));
        table.row(row("FER+, 8 classes, plurality", evaluation.ferplus().plurality()));
        table.row(row("FER+, 8 classes, majority", evaluation.ferplus().majority()));
        return table.toString();
    }

    private static List<String> row(String name, HeadEvaluation head) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(figures(head.all()));
        cells.addAll(figures(head.deduplicated()));
        return cells;
    }

    private static List<String> figures(@Nullable ConfusionMatrix matrix) {
        return matrix == null
                ? List.of("", "", "")
                : List.of(
                        String.valueOf(matrix.total()),
                        MarkdownTable.percentage(matrix.accuracy(), 2),
                        MarkdownTable.percentage(matrix.macroF1(), 2));
    }

    private static String classes(HeadEvaluation head) {
        @Nullable ConfusionMatrix deduplicated = head.deduplicated();
        MarkdownTable table = new MarkdownTable(
                List.of("class", "n", "precision", "recall", "F1", "n without duplicates", "recall", "F1"));
        ConfusionMatrix all = head.all();
        for (int i = 0; i < all.names().size(); i++) {
            List<String> cells = new ArrayList<>(List.of(
                    all.names().get(i),
                    String.valueOf(all.truths(i)),
                    MarkdownTable.percentage(all.precision(i), 1),
                    MarkdownTable.percentage(all.recall(i), 1),
                    MarkdownTable.percentage(all.f1(i), 1)));
            cells.addAll(
                    deduplicated == null
                            ? List.of("", "", "")
                            : List.of(
                                    String.valueOf(deduplicated.truths(i)),
                                    MarkdownTable.percentage(deduplicated.recall(i), 1),
                                    MarkdownTable.percentage(deduplicated.f1(i), 1)));
            table.row(cells);
        }
        return table.toString();
    }

    private static String duplicates(HeadEvaluation head) {
        @Nullable ConfusionMatrix deduplicated = head.deduplicated();
        return deduplicated == null
                ? "some"
                : String.format(Locale.ROOT, "%d", head.all().total() - deduplicated.total());
    }
}
