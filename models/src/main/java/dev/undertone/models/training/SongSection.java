package dev.undertone.models.training;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import dev.undertone.models.song.SongModel;
import dev.undertone.models.song.SpectrogramNetwork;
import dev.undertone.models.training.chart.ConfusionPicture;
import dev.undertone.models.training.chart.ReliabilityPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the song model is, and how often it is right. */
final class SongSection implements CardSection {

    private static final List<String> COLUMNS = List.of(
            "quadrantAccuracy",
            "quadrantMacroF1",
            "arousalAccuracy",
            "valenceAccuracy",
            "arousalAuc",
            "valenceAuc",
            "ece");

    private final SongModel model;
    private final SongEvaluation evaluation;

    SongSection(SongModel model, SongEvaluation evaluation) {
        this.model = model;
        this.evaluation = evaluation;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        SongFigures figures = evaluation.figures();
        ConfusionMatrix quadrants = figures.quadrants();
        ConfusionPicture.write(
                folder.resolve("confusion.png"),
                "Quadrants: what is taken for what",
                "%d songs of artists not heard before, accuracy %s. Share of each row, and songs."
                        .formatted(quadrants.total(), MarkdownTable.percentage(quadrants.accuracy(), 1)),
                quadrants.names(),
                quadrants.counts());
        double total = quadrants.total();
        ReliabilityPicture.write(
                folder.resolve("reliability.png"),
                "Is the model as sure as it is right?",
                "The likeliest quadrant, %d songs of artists not heard before".formatted(quadrants.total()),
                List.of(new ReliabilityPicture.Curve(
                        "expected calibration error " + ece(figures),
                        figures.reliability().bins().stream()
                                .map(bin -> new ReliabilityPicture.Bin(
                                        bin.confidence(), bin.accuracy(), bin.count() / total))
                                .toList())));
        Map<String, String> places = new LinkedHashMap<>();
        places.put("members", String.valueOf(model.members()));
        places.put("networks", String.valueOf(model.networks()));
        places.put("features", String.valueOf(model.features().size()));
        places.put("parameters", String.format(Locale.ROOT, "%,d", parameters()));
        places.put("temperature", String.format(Locale.ROOT, "%.3f", model.temperature()));
        places.put("version", model.version());
        places.put("songs", String.valueOf(quadrants.total()));
        places.put(
                "training",
                model.training().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        places.put("figures", table());
        places.put("ece", ece(figures));
        places.put("bins", String.valueOf(SongFigures.BINS));
        places.put("seconds", String.format(Locale.ROOT, "%.2f", evaluation.secondsPerMinute()));
        return places;
    }

    private static String ece(SongFigures figures) {
        return MarkdownTable.percentage(figures.reliability().expectedCalibrationError(), 1);
    }

    private long parameters() {
        Block network = SpectrogramNetwork.create(model.width());
        try (NDManager manager = NDManager.newBaseManager()) {
            network.initialize(manager, DataType.FLOAT32, SpectrogramNetwork.inputShape(1));
            return network.getParameters().values().stream()
                    .mapToLong(parameter -> parameter.getArray().size())
                    .sum();
        }
    }

    private String table() {
        MarkdownTable table = new MarkdownTable(List.of(
                "asked",
                "quadrant",
                "macro F1",
                "arousal",
                "valence",
                "arousal, area under curve",
                "valence, area under curve",
                "calibration error"));
        model.figures().forEach((way, figures) -> {
            List<String> cells = new ArrayList<>(List.of(way));
            COLUMNS.forEach(column -> cells.add(MarkdownTable.percentage(figures.getOrDefault(column, Double.NaN), 1)));
            table.row(cells);
        });
        return table.toString();
    }
}
