package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.FaceDetector;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate faces}. */
@Command(
        name = "faces",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the face detector on clips whose faces were labelled by eye, frame after frame: how many of the faces"
                    + " of which both eyes are seen it finds, how many false ones it gives in 500 frames, how far"
                    + " off the eyes are (in distances between them) and the roll (in degrees; medians), and what a"
                    + " frame costs in milliseconds of processor time.",
            "Then it turns the webcam clips, and moves them away: at 1.5 m from a camera of 65 degrees and 640 pixels a"
                    + " face is 55 to 60 pixels wide."
        })
final class EvaluateFacesCommand implements Callable<Integer> {

    /** Of PublicTest's pictures one in so many is pasted: a full search of a picture takes its time. */
    private static final int EVERY_PHOTO = 16;

    private static final List<Integer> PASTED_ROLLS = List.of(-40, -20, 0, 20, 40);

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

    @Option(
            names = "--fer2013",
            paramLabel = "DIR",
            description =
                    "Folder with FER2013: also measure whether PublicTest's faces, pasted into frames and turned, are"
                            + " read as well as the pictures themselves.")
    private @Nullable Path fer2013;

    @Mixin
    private WeightsOption weights = new WeightsOption();

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
        Map<String, PastedFaceEvaluation> pasted = fer2013 == null ? Map.of() : pasted(fer2013);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            tables.forEach((name, rows) -> {
                Map<String, Object> table = new LinkedHashMap<>();
                rows.forEach((row, figures) -> table.put(row, toMap(figures)));
                report.put(name, table);
            });
            if (!pasted.isEmpty()) {
                report.put("pasted", pasted);
            }
            out.println(new GsonBuilder().create().toJson(report));
        } else {
            tables.values().forEach(rows -> print(rows, out));
            printPasted(pasted, out);
        }
        out.flush();
        return 0;
    }

    private Map<String, PastedFaceEvaluation> pasted(Path folder) {
        List<FacePhoto> photos = Fer2013.read(folder, Usage.PUBLIC_TEST);
        List<FacePhoto> some = IntStream.range(0, photos.size() / EVERY_PHOTO)
                .mapToObj(i -> photos.get(i * EVERY_PHOTO))
                .toList();
        Map<String, PastedFaceEvaluation> byRoll = new LinkedHashMap<>();
        try (FaceDetector detector = FaceDetector.load();
                ExpressionReader reader = ExpressionReader.load(weights.folder())) {
            for (int roll : PASTED_ROLLS) {
                byRoll.put(
                        "turned by %+d degrees".formatted(roll), PastedFaceEvaluation.of(some, roll, detector, reader));
            }
        }
        return byRoll;
    }

    private static void printPasted(Map<String, PastedFaceEvaluation> pasted, PrintWriter out) {
        pasted.forEach((name, figures) -> out.printf(
                "%-24s %d of %d pasted faces found; right from the picture %.1f %%, from the frame %.1f %%%n",
                name,
                figures.found(),
                figures.faces(),
                100.0 * figures.readFromPicture() / figures.found(),
                100.0 * figures.readFromFrame() / figures.found()));
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
                "%-46s %6s %7s %6s %8s %9s %6s %6s %6s %6s %6s%n",
                "", "frames", "visible", "found", "share", "false/500", "eyes", "roll", "mean", "median", "p95");
        rows.forEach((name, figures) -> out.printf(
                "%-46s %6d %7d %6d %6.1f %% %9.2f %6.3f %6.1f %6.1f %6.1f %6.1f%n",
                name,
                figures.frames(),
                figures.visible(),
                figures.found(),
                100 * figures.share(),
                figures.falseFaces(),
                figures.eyeError(),
                figures.rollError(),
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
        map.put("eyeError", figures.eyeError());
        map.put("rollErrorDegrees", figures.rollError());
        map.put("meanMs", figures.meanMilliseconds());
        map.put("medianMs", figures.milliseconds(0.5));
        map.put("p95Ms", figures.milliseconds(0.95));
        return map;
    }
}
