package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import dev.undertone.models.expression.ExpressionReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate expression}. */
@Command(
        name = "expression",
        mixinStandardHelpOptions = true,
        description = "Measures the expression network on one part of FER2013, mirror images averaged.")
final class EvaluateExpressionCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with fer2013.csv (or .csv.gz) and fer2013new.csv.")
    private Path data = Path.of("");

    @Option(
            names = "--usage",
            required = true,
            paramLabel = "PART",
            description = "Which part: Training, PublicTest or PrivateTest.",
            converter = UsageConverter.class)
    private Usage usage = Usage.PUBLIC_TEST;

    @Option(names = "--weights", paramLabel = "DIR", description = "Folder of the model (default: the shipped one).")
    private Path weights = Path.of(System.getProperty("undertone.models.weights", "models/weights"), "expression");

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        List<FacePhoto> photos = Fer2013.read(data, usage);
        ExpressionEvaluation evaluation;
        try (ExpressionReader reader = ExpressionReader.load(weights)) {
            evaluation = ExpressionEvaluation.of(photos, reader);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(toJson(evaluation));
        } else {
            out.printf("%s, FER2013's 7 classes:%n%s%n", usage, toText(evaluation.fer2013()));
            out.printf("%s, FER+'s 8 classes by plurality:%n%s%n", usage, toText(evaluation.ferplus()));
            out.printf("%.2f ms per face%n", evaluation.millisecondsPerFace());
        }
        out.flush();
        return 0;
    }

    private String toJson(ExpressionEvaluation evaluation) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("usage", usage.label());
        report.put("fer2013", toMap(evaluation.fer2013()));
        report.put("ferplus", toMap(evaluation.ferplus()));
        report.put("msPerFace", evaluation.millisecondsPerFace());
        return new GsonBuilder().create().toJson(report);
    }

    private static Map<String, Object> toMap(ConfusionMatrix matrix) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("n", matrix.total());
        map.put("accuracy", matrix.accuracy());
        map.put("macroF1", matrix.macroF1());
        map.put("classes", matrix.names());
        map.put("confusion", matrix.counts());
        return map;
    }

    private static String toText(ConfusionMatrix matrix) {
        return "n %d, accuracy %.2f %%, macro F1 %.2f %%%n%s"
                .formatted(matrix.total(), 100 * matrix.accuracy(), 100 * matrix.macroF1(), matrix.toTable());
    }
}
