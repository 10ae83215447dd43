package dev.undertone.models.training;

import com.google.gson.Gson;
import dev.undertone.models.expression.ExpressionReader;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate robustness}. */
@Command(
        name = "robustness",
        mixinStandardHelpOptions = true,
        description = "Measures the expression network on PublicTest worsened in ways a webcam knows, one at a time.")
final class EvaluateRobustnessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        List<FacePhoto> photos = Fer2013.read(data.folder(), Usage.PUBLIC_TEST);
        RobustnessStudy study;
        try (ExpressionReader reader = ExpressionReader.load(weights.folder())) {
            study = RobustnessStudy.of(photos, reader);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Gson().toJson(toMap(study)));
        } else {
            out.print(toText(study));
        }
        out.flush();
        return 0;
    }

    private static Map<String, Object> toMap(RobustnessStudy study) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("rows", study.rows().stream().map(row -> toMap(study, row)).toList());
        report.put("fer2013MostLost", study.mostFer2013Lost());
        report.put("ferplusMostLost", study.mostFerplusLost());
        report.put("confidenceRankCorrelation", study.rankCorrelation());
        return report;
    }

    private static Map<String, Object> toMap(RobustnessStudy study, RobustnessStudy.Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("corruption", row.corruption().label());
        map.put("definition", row.corruption().definition());
        map.put("toBeWithstood", row.corruption().isToBeWithstood());
        map.put("fer2013Accuracy", row.fer2013Accuracy());
        map.put("fer2013Lost", study.fer2013Lost(row));
        map.put("ferplusAccuracy", row.ferplusAccuracy());
        map.put("ferplusLost", study.ferplusLost(row));
        map.put("confidence", row.confidence());
        map.put("unsure", row.unsure());
        return map;
    }

    private static String toText(RobustnessStudy study) {
        StringBuilder table = new StringBuilder("%-15s%-27s%10s%8s%10s%8s%13s%9s%n"
                .formatted("picture", "", "FER2013", "lost", "FER+", "lost", "confidence", "unsure"));
        for (RobustnessStudy.Row row : study.rows()) {
            table.append("%-15s%-27s%8.1f %%%8.1f%8.1f %%%8.1f%11.1f %%%7.1f %%%n"
                    .formatted(
                            row.corruption().label(),
                            row.corruption().definition(),
                            100 * row.fer2013Accuracy(),
                            study.fer2013Lost(row),
                            100 * row.ferplusAccuracy(),
                            study.ferplusLost(row),
                            100 * row.confidence(),
                            100 * row.unsure()));
        }
        return table.append("most lost under gamma, blur, noise and rotation: %.1f points of FER2013, %.1f of FER+%n"
                        .formatted(study.mostFer2013Lost(), study.mostFerplusLost()))
                .append("rank correlation of FER+ accuracy and confidence: %.2f%n".formatted(study.rankCorrelation()))
                .toString();
    }
}
