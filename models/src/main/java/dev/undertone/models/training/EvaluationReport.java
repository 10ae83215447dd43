package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation for a terminal or for another program. */
final class EvaluationReport {

    private EvaluationReport() {}

    /** One object on one line; what could not be measured is {@code null}. */
    static String toJson(Usage usage, ExpressionEvaluation evaluation) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("usage", usage.label());
        report.put("fer2013", toMap(evaluation.fer2013()));
        FerPlusEvaluation ferplus = evaluation.ferplus();
        Map<String, @Nullable Object> votes = toMap(ferplus.plurality());
        votes.put("majorityN", ferplus.majority().all().total());
        votes.put("majorityAccuracy", ferplus.majority().accuracy());
        votes.put("majorityNDeduplicated", total(ferplus.majority().deduplicated()));
        votes.put("majorityAccuracyDeduplicated", accuracy(ferplus.majority().deduplicated()));
        votes.put("ece", ferplus.expectedCalibrationError());
        votes.put("klDivergence", ferplus.klDivergence());
        report.put("ferplus", votes);
        report.put("msPerFace", evaluation.millisecondsPerFace());
        return new GsonBuilder().serializeNulls().create().toJson(report);
    }

    private static Map<String, @Nullable Object> toMap(HeadEvaluation head) {
        ConfusionMatrix matrix = head.all();
        @Nullable ConfusionMatrix deduplicated = head.deduplicated();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("n", matrix.total());
        map.put("accuracy", matrix.accuracy());
        map.put("macroF1", matrix.macroF1());
        map.put("nDeduplicated", total(deduplicated));
        map.put("accuracyDeduplicated", accuracy(deduplicated));
        map.put("macroF1Deduplicated", deduplicated == null ? null : deduplicated.macroF1());
        map.put("classes", matrix.names());
        map.put("confusion", matrix.counts());
        map.put("perClass", perClass(matrix));
        map.put("perClassDeduplicated", deduplicated == null ? null : perClass(deduplicated));
        return map;
    }

    private static Map<String, Object> perClass(ConfusionMatrix matrix) {
        Map<String, Object> classes = new LinkedHashMap<>();
        List<String> names = matrix.names();
        for (int i = 0; i < names.size(); i++) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("n", matrix.truths(i));
            figures.put("precision", matrix.precision(i));
            figures.put("recall", matrix.recall(i));
            figures.put("f1", matrix.f1(i));
            classes.put(names.get(i), figures);
        }
        return classes;
    }

    private static @Nullable Integer total(@Nullable ConfusionMatrix matrix) {
        return matrix == null ? null : matrix.total();
    }

    private static @Nullable Double accuracy(@Nullable ConfusionMatrix matrix) {
        return matrix == null ? null : matrix.accuracy();
    }

    /** Tables. */
    static String toText(Usage usage, ExpressionEvaluation evaluation) {
        FerPlusEvaluation ferplus = evaluation.ferplus();
        return "%s, FER2013's label:%n%s%n".formatted(usage, toText(evaluation.fer2013()))
                + "%s, FER+ by plurality:%n%s%n".formatted(usage, toText(ferplus.plurality()))
                + "%s, FER+ by majority:%n%s%n".formatted(usage, totals(ferplus.majority()))
                + "%s, FER+: expected calibration error %.2f %%, divergence from the votes %.3f nats%n"
                        .formatted(usage, 100 * ferplus.expectedCalibrationError(), ferplus.klDivergence())
                + "%.2f ms per face%n".formatted(evaluation.millisecondsPerFace());
    }

    private static String toText(HeadEvaluation head) {
        return totals(head) + "%n".formatted() + figures(head.all()) + "%n".formatted() + counts(head.all());
    }

    private static String totals(HeadEvaluation head) {
        @Nullable ConfusionMatrix deduplicated = head.deduplicated();
        String all = totals(head.all()) + "%n".formatted();
        if (deduplicated == null) {
            return all;
        }
        int known = head.all().total() - deduplicated.total();
        return all + "without the %d that stand in Training too: %s%n".formatted(known, totals(deduplicated));
    }

    private static String totals(ConfusionMatrix matrix) {
        return "n %d, accuracy %.2f %%, macro F1 %.2f %%"
                .formatted(matrix.total(), 100 * matrix.accuracy(), 100 * matrix.macroF1());
    }

    private static String figures(ConfusionMatrix matrix) {
        StringBuilder table =
                new StringBuilder("%-13s%6s%11s%9s%9s%n".formatted("class", "n", "precision", "recall", "F1"));
        for (int i = 0; i < matrix.names().size(); i++) {
            table.append("%-13s%6d%9.1f %%%7.1f %%%7.1f %%%n"
                    .formatted(
                            matrix.names().get(i),
                            matrix.truths(i),
                            100 * matrix.precision(i),
                            100 * matrix.recall(i),
                            100 * matrix.f1(i)));
        }
        return table.toString();
    }

    private static String counts(ConfusionMatrix matrix) {
        StringBuilder table = new StringBuilder("%-13s".formatted("truth"));
        matrix.names().forEach(name -> table.append("%13s".formatted(name)));
        table.append("%n".formatted());
        int[][] counts = matrix.counts();
        for (int i = 0; i < counts.length; i++) {
            table.append("%-13s".formatted(matrix.names().get(i)));
            for (int count : counts[i]) {
                table.append("%13d".formatted(count));
            }
            table.append("%n".formatted());
        }
        return table.toString();
    }
}
