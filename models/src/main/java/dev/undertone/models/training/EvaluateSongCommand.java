package dev.undertone.models.training;

import com.google.gson.Gson;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate song}. */
@Command(
        name = "song",
        mixinStandardHelpOptions = true,
        description =
                "Measures the song model on labelled songs. A song that it has learnt from is read by that member alone"
                        + " which has not, so that the figures on its own data are those of cross-validation by artist.")
final class EvaluateSongCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private SongDataOption data = new SongDataOption();

    @Mixin
    private SongWeightsOption weights = new SongWeightsOption();

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        SongEvaluation evaluation = SongEvaluation.of(LabelledSongs.read(data.folder()), weights.folder());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> figures =
                    new LinkedHashMap<>(evaluation.figures().toMap());
            figures.put("n", evaluation.figures().quadrants().total());
            figures.put("secondsPerMinute", evaluation.secondsPerMinute());
            out.println(new Gson().toJson(figures));
        } else {
            out.print(SongReport.of(evaluation));
        }
        out.flush();
        return 0;
    }
}
