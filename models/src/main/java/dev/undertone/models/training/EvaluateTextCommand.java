package dev.undertone.models.training;

import com.google.gson.Gson;
import dev.undertone.models.Emotion;
import dev.undertone.models.text.TextReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate text}. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the text model on texts of which people have said what they express.",
            "macroF1 is the figure of the GoEmotions paper: the mean F1 of the seven emotions, every row counting for each, with"
                    + " thresholds fitted to a part of the training rows. accuracy is the share of rows whose likeliest emotion is"
                    + " one of those that people chose; singleLabelMacroF1 goes by the likeliest emotion of the rows with one alone."
        })
final class EvaluateTextCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description =
                    "A .tsv of GoEmotions (text, emotions, name), or EmoBank's .csv, of which the dev rows are read.")
    private Path data = Path.of("");

    @Mixin
    private TextWeightsOption weights = new TextWeightsOption();

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        boolean affective = String.valueOf(data.getFileName()).endsWith(".csv");
        TextEvaluation evaluation = TextEvaluation.of(
                affective ? EmoBank.read(data, EmoBank.DEVELOPMENT) : GoEmotions.read(data),
                TextReader.load(weights.folder()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Gson().toJson(affective ? affectJson(evaluation) : emotionJson(evaluation)));
        } else {
            out.print(affective ? affectText(evaluation) : emotionText(evaluation));
        }
        out.flush();
        return 0;
    }

    private static Map<String, Object> affectJson(TextEvaluation evaluation) {
        AffectFigures figures = AffectFigures.of(evaluation.answers());
        Map<String, Object> object = new LinkedHashMap<>(figures.toMap());
        object.put("n", figures.n());
        object.put("msPerSentence", evaluation.millisecondsPerSentence());
        return object;
    }

    private static Map<String, Object> emotionJson(TextEvaluation evaluation) {
        EmotionFigures figures = EmotionFigures.of(evaluation.answers());
        Map<String, Object> object = new LinkedHashMap<>(figures.toMap());
        object.put("n", figures.n());
        object.put("singleLabelN", figures.single().total());
        object.put("msPerSentence", evaluation.millisecondsPerSentence());
        return object;
    }

    private static String affectText(TextEvaluation evaluation) {
        AffectFigures figures = AffectFigures.of(evaluation.answers());
        return String.format(
                Locale.ROOT,
                "n %d, valence r %.3f, arousal r %.3f, %.3f ms a sentence%n",
                figures.n(),
                figures.valenceR(),
                figures.arousalR(),
                evaluation.millisecondsPerSentence());
    }

    private static String emotionText(TextEvaluation evaluation) {
        EmotionFigures figures = EmotionFigures.of(evaluation.answers());
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "n %d, macro F1 %.2f %% of all labels, accuracy %.2f %%, expected calibration error %.2f %%, %.3f ms a sentence%n"
                        + "n %d with one label: macro F1 %.2f %%, accuracy %.2f %%%n%n%-10s%11s%9s%9s%9s%n",
                figures.n(),
                100 * figures.macroF1(),
                100 * figures.accuracy(),
                100 * figures.reliability().expectedCalibrationError(),
                evaluation.millisecondsPerSentence(),
                figures.single().total(),
                100 * figures.single().macroF1(),
                100 * figures.single().accuracy(),
                "label",
                "precision",
                "recall",
                "F1",
                "n"));
        for (Map.Entry<Emotion, EmotionFigures.Score> label : figures.labels().entrySet()) {
            EmotionFigures.Score score = label.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "%-10s%10.1f%%%8.1f%%%8.1f%%%9d%n",
                    label.getKey().word(),
                    100 * score.precision(),
                    100 * score.recall(),
                    100 * score.f1(),
                    score.truths()));
        }
        return text.toString();
    }
}
