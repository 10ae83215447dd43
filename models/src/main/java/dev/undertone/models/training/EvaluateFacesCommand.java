package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate faces}. */
@Command(
        name = "faces",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the face detector on clips whose faces were labelled by eye, frame after frame: how many of the faces"
                    + " of which both eyes are seen it finds, how many false ones it gives in 500 frames, and what a"
                    + " frame costs in milliseconds of processor time.",
            "Then it turns the webcam clips, and moves them away: at 1.5 m from a camera of 65 degrees and 640 pixels a"
                    + " face is 55 to 60 pixels wide."
        })
final class EvaluateFacesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with head-pose-*.mp4, expressions.mp4 and webcam/*.mkv.")
    private Path data = Path.of("");

    @Option(names = "--clips-only", description = "Measure the clips as they are, neither turned nor moved away.")
    private boolean clipsOnly;

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        Map<String, Map<String, FaceFigures>> tables = new LinkedHashMap<>();
        try (FaceEvaluation evaluation = new FaceEvaluation(data)) {
            tables.put("clips", withTotal(evaluation.clips()));
            if (!clipsOnly) {
                tables.put("roll", withTotal(evaluation.rolls()));
                tables.put("distance", evaluation.distances());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            tables.forEach((name, rows) -> {
                Map<String, Object> table = new LinkedHashMap<>();
                rows.forEach((row, figures) -> table.put(row, toMap(figures)));
                report.put(name, table);
            });
            out.println(new GsonBuilder().create().toJson(report));
        } else {
            tables.values().forEach(rows -> print(rows, out));
        }
        out.flush();
        return 0;
    }

    private static Map<String, FaceFigures> withTotal(Map<String, FaceFigures> rows) {
        FaceFigures total = new FaceFigures();
        rows.values().forEach(total::addAll);
        Map<String, FaceFigures> all = new LinkedHashMap<>(rows);
        all.put("all", total);
        return all;
    }

    private static void print(Map<String, FaceFigures> rows, PrintWriter out) {
        out.printf(
                "%-46s %6s %7s %6s %8s %9s %6s %6s %6s%n",
                "", "frames", "visible", "found", "share", "false/500", "mean", "median", "p95");
        rows.forEach((name, figures) -> out.printf(
                "%-46s %6d %7d %6d %6.1f %% %9.2f %6.1f %6.1f %6.1f%n",
                name,
                figures.frames(),
                figures.visible(),
                figures.found(),
                100 * figures.share(),
                figures.falseFaces(),
                figures.meanMilliseconds(),
                figures.milliseconds(0.5),
                figures.milliseconds(0.95)));
        out.println();
    }

    private static Map<String, Object> toMap(FaceFigures figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("frames", figures.frames());
        map.put("visible", figures.visible());
        map.put("found", figures.found());
        map.put("share", figures.share());
        map.put("falsePer500Frames", figures.falseFaces());
        map.put("meanMs", figures.meanMilliseconds());
        map.put("medianMs", figures.milliseconds(0.5));
        map.put("p95Ms", figures.milliseconds(0.95));
        return map;
    }
}
