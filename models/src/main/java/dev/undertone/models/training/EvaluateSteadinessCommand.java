package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import dev.undertone.models.expression.ExpressionReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate steadiness}. */
@Command(
        name = "steadiness",
        mixinStandardHelpOptions = true,
        description = "Compares ways of making one steady mood of many readings, on sequences made of PublicTest and on"
                + " films. One half of the pictures chooses, the figures are of the other.")
final class EvaluateSteadinessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    @Option(
            names = "--clips",
            paramLabel = "DIR",
            description = "Folder with expressions.mp4, its timeline expressions.csv, and webcam/*.mkv.")
    private @Nullable Path clips;

    @Option(names = "--json", description = "Print one JSON object, with all settings tried, instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        List<FacePhoto> photos = Fer2013.read(data.folder(), Usage.PUBLIC_TEST);
        SteadinessStudy study;
        try (ExpressionReader reader = ExpressionReader.load(weights.folder())) {
            study = new SteadinessStudy(
                    SteadinessData.read(photos, 0, reader),
                    SteadinessData.read(photos, 1, reader),
                    clips == null ? null : ClipReadings.read(clips, reader),
                    reader.calibration().abstainBelow());
        }
        List<SmoothingSetting> grid = SmoothingSetting.grid();
        Optional<SmoothingSetting> chosen = study.choose(grid);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("catchable", study.catchable());
            report.put(
                    "chosen", chosen.map(setting -> study.row(setting).toMap()).orElse(null));
            report.put("none", study.row(SmoothingSetting.NONE).toMap());
            report.put(
                    "tried",
                    grid.stream().map(setting -> study.row(setting).toMap()).toList());
            out.println(new GsonBuilder()
                    .serializeSpecialFloatingPointValues()
                    .create()
                    .toJson(report));
        } else {
            out.println(SteadinessRow.table(
                    study.bestOfEachFamily(grid).stream().map(study::row).toList(), chosen));
            out.printf(
                    "Chosen: %s. The network reads the new picture right after %s of the changes.%n",
                    chosen.map(setting -> setting.family() + ", " + setting.label())
                            .orElse("nothing, as no setting is steady enough"),
                    MarkdownTable.percentage(study.catchable(), 1));
        }
        out.flush();
        return 0;
    }
}
