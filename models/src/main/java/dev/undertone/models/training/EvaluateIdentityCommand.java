package dev.undertone.models.training;

import com.google.gson.GsonBuilder;
import dev.undertone.models.identity.IdentityReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undertone-models evaluate identity}. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well faces are told apart. With --data each photo, by itself, meets the template of every person, made"
                    + " of all their other photos: the rates of false acceptance (FAR) and of false rejection (FRR), 0 to"
                    + " 1, at the model's threshold, and where both are equal.",
            "With --clips each person of the sample films is enrolled from each film, and everybody is recognised, or not, in"
                    + " all films as the program does it, over a second and more."
        })
final class EvaluateIdentityCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    private static final class Source {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "DIR",
                description = "Folder with a folder for each person, in it their photos: whole or cut about the face.")
        private @Nullable Path data;

        @Option(
                names = "--clips",
                required = true,
                paramLabel = "DIR",
                description = "Folder with head-pose-*.mp4 and webcam/*.mkv.")
        private @Nullable Path clips;
    }

    @Mixin
    private IdentityWeightsOption weights = new IdentityWeightsOption();

    @Option(
            names = "--baseline",
            description = "Measure OpenCV's LBPH on the photos instead, at the threshold where both errors are equal.")
    private boolean baseline;

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (source.data != null) {
            out.print(photos(IdentityPhotos.read(source.data)));
        } else if (source.clips != null) {
            try (IdentityReader reader = IdentityReader.load(weights.folder())) {
                IdentityClipTable table = IdentityClipTable.of(IdentityClip.read(source.clips, reader), reader.model());
                out.print(json ? toJson(table.toMap()) : table);
            }
        }
        out.flush();
        return 0;
    }

    private String photos(IdentityPhotos photos) {
        IdentityEvaluation evaluation;
        double threshold;
        if (baseline) {
            evaluation = IdentityEvaluation.of(photos.photos(), new HistogramSimilarity());
            threshold = evaluation.figures().equalErrorThreshold();
        } else {
            try (IdentityReader reader = IdentityReader.load(weights.folder())) {
                evaluation = IdentityEvaluation.of(
                        photos.photos(),
                        new EmbeddingSimilarity(crop -> reader.look(crop).embedding()));
                threshold = reader.model().threshold();
            }
        }
        VerificationFigures figures = evaluation.figures();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("people", evaluation.people());
        told.put("photos", evaluation.photos());
        told.put("equalErrorRate", figures.equalErrorRate());
        told.put("threshold", threshold);
        told.put("farAtThreshold", figures.falseAcceptRate(threshold));
        told.put("frrAtThreshold", figures.falseRejectRate(threshold));
        told.put("withoutFace", photos.withoutFace());
        told.put("unreadable", photos.unreadable());
        if (json) {
            return toJson(told);
        }
        return """
                %d people, %d photos; %d without a face, %d unreadable
                photos with their own person %d, with strangers %d
                equal error rate %.2f %%
                threshold %.3f: %.3f %% of strangers accepted, %.2f %% of the own rejected
                """.formatted(
                        evaluation.people(),
                        evaluation.photos(),
                        photos.withoutFace(),
                        photos.unreadable(),
                        figures.ownPairs(),
                        figures.strangerPairs(),
                        100 * figures.equalErrorRate(),
                        threshold,
                        100 * figures.falseAcceptRate(threshold),
                        100 * figures.falseRejectRate(threshold));
    }

    private static String toJson(Map<String, ?> told) {
        return new GsonBuilder().serializeSpecialFloatingPointValues().create().toJson(told) + System.lineSeparator();
    }
}
