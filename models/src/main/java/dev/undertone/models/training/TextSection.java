package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.text.Lexicon;
import dev.undertone.models.text.TextModel;
import dev.undertone.models.training.chart.ConfusionPicture;
import dev.undertone.models.training.chart.ReliabilityPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the text model is, and how often it is right. */
final class TextSection implements CardSection {

    private static final Set<String> COUNTED = Set.of("emotionTexts", "affectTexts", "heldOut");
    private static final double MEGABYTE = 1e6;

    private final TextModel model;
    private final Path weights;
    private final TextEvaluation emotions;
    private final TextEvaluation affect;

    /**
     * @param model that was measured
     * @param weights the folder of its parameters
     * @param emotions on GoEmotions' development part
     * @param affect on EmoBank's
     */
    TextSection(TextModel model, Path weights, TextEvaluation emotions, TextEvaluation affect) {
        this.model = model;
        this.weights = weights;
        this.emotions = emotions;
        this.affect = affect;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        EmotionFigures figures = EmotionFigures.of(emotions.answers());
        AffectFigures placed = AffectFigures.of(affect.answers());
        draw(folder, figures);
        Lexicon lexicon = Lexicon.load();
        Map<String, String> places = new LinkedHashMap<>();
        places.put(
                "networks",
                "one linear (`BagNetwork`) and %d convolutional (`SequenceNetwork`), applied in plain Java"
                        .formatted(model.networks()));
        places.put("entries", number(lexicon.entries().size()));
        places.put("groups", number(lexicon.groups().size()));
        places.put("megabytes", decimals(size() / MEGABYTE, 1));
        places.put("emotion-texts", number(model.training().getOrDefault("emotionTexts", 0)));
        places.put("affect-texts", number(model.training().getOrDefault("affectTexts", 0)));
        places.put("held-out", number(model.training().getOrDefault("heldOut", 0)));
        places.put(
                "training",
                model.training().entrySet().stream()
                        .filter(entry -> !COUNTED.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        places.put(
                "shares",
                model.calibration().bagShares().stream()
                        .map(share -> decimals(share, 2))
                        .collect(Collectors.joining(", ")));
        places.put("macro-f1", MarkdownTable.percentage(figures.macroF1(), 1));
        places.put("accuracy", MarkdownTable.percentage(figures.accuracy(), 1));
        places.put("single-n", number(figures.single().total()));
        places.put("single-macro-f1", MarkdownTable.percentage(figures.single().macroF1(), 1));
        places.put("single-accuracy", MarkdownTable.percentage(figures.single().accuracy(), 1));
        places.put("ece", MarkdownTable.percentage(figures.reliability().expectedCalibrationError(), 1));
        places.put("affect-n", number(placed.n()));
        places.put("valence-r", decimals(placed.valenceR(), 3));
        places.put("arousal-r", decimals(placed.arousalR(), 3));
        places.put("milliseconds", decimals(emotions.millisecondsPerSentence(), 2));
        places.put("per-class", table(figures));
        return places;
    }

    private static void draw(Path folder, EmotionFigures figures) throws IOException {
        ConfusionMatrix single = figures.single();
        ConfusionPicture.write(
                folder.resolve("confusion.png"),
                "Sentences: what is taken for what",
                "%d rows of GoEmotions' development part with one label, accuracy %s. Share of each row, and rows."
                        .formatted(single.total(), MarkdownTable.percentage(single.accuracy(), 1)),
                single.names(),
                single.counts());
        double all = figures.n();
        ReliabilityPicture.write(
                folder.resolve("reliability.png"),
                "Is the model as sure as it is right?",
                "The likeliest emotion, %d rows of GoEmotions' development part".formatted(figures.n()),
                List.of(new ReliabilityPicture.Curve(
                        "expected calibration error "
                                + MarkdownTable.percentage(figures.reliability().expectedCalibrationError(), 1),
                        figures.reliability().bins().stream()
                                .map(bin ->
                                        new ReliabilityPicture.Bin(bin.confidence(), bin.accuracy(), bin.count() / all))
                                .toList())));
    }

    private long size() throws IOException {
        long size = 0;
        for (String file : model.files().keySet()) {
            size += Files.size(weights.resolve(file));
        }
        return size;
    }

    private static String table(EmotionFigures figures) {
        MarkdownTable table = new MarkdownTable(List.of("label", "precision", "recall", "F1", "rows"));
        for (Map.Entry<Emotion, EmotionFigures.Score> label : figures.labels().entrySet()) {
            EmotionFigures.Score score = label.getValue();
            table.row(List.of(
                    label.getKey().word(),
                    MarkdownTable.percentage(score.precision(), 1),
                    MarkdownTable.percentage(score.recall(), 1),
                    MarkdownTable.percentage(score.f1(), 1),
                    number(score.truths())));
        }
        return table.toString();
    }

    private static String number(Object count) {
        return String.format(Locale.ROOT, "%,d", ((Number) count).longValue());
    }

    private static String decimals(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
