package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ExpressionReader;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate expression}. */
@Command(
        name = "expression",
        mixinStandardHelpOptions = true,
        description = "Measures the expression network on one part of FER2013, mirror images averaged.")
final class EvaluateExpressionCommand implements Callable<Integer> {

    private static final int LEAST_CLASSES = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--usage",
            required = true,
            paramLabel = "PART",
            description = "Which part: Training, PublicTest or PrivateTest.",
            converter = UsageConverter.class)
    private Usage usage = Usage.PUBLIC_TEST;

    @Mixin
    private WeightsOption weights = new WeightsOption();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "CLASSES",
            description = "Keep the pictures of some classes, and choose among these alone: happy,sad,angry,neutral.",
            converter = EmotionConverter.class)
    private List<Emotion> only = List.of();

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        Set<Emotion> emotions = emotions();
        MeasuredPart part = MeasuredPart.of(data.folder(), usage);
        ExpressionEvaluation evaluation;
        try (ExpressionReader reader = ExpressionReader.load(weights.folder())) {
            evaluation = ExpressionEvaluation.of(PhotoReadings.of(part.photos(), reader), part.known(), emotions);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EvaluationReport.toJson(usage, evaluation));
        } else {
            out.print(EvaluationReport.toText(usage, evaluation));
        }
        out.flush();
        return 0;
    }

    private Set<Emotion> emotions() {
        Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);
        emotions.addAll(only);
        if (!only.isEmpty() && emotions.size() < LEAST_CLASSES) {
            throw new ParameterException(spec.commandLine(), "--only needs two classes or more to choose among");
        }
        return emotions;
    }
}
