package dev.undertone.models.training;

import dev.undertone.models.identity.FaceProjection;
import dev.undertone.models.identity.IdentityModel;
import dev.undertone.models.identity.IdentityReader;
import dev.undertone.models.network.WeightsDigest;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models train identity}. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description =
                "Learns to tell people apart from FER2013's Training pictures, each taken for a person of its own and shown"
                        + " in several renderings, in some minutes; the threshold is chosen on PublicTest.")
final class TrainIdentityCommand implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(TrainIdentityCommand.class);

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the weights and model.json.")
    private Path out = Path.of("");

    @Option(
            names = "--faces",
            defaultValue = "12000",
            paramLabel = "N",
            description = "How many faces are learnt from (default: ${DEFAULT-VALUE}).")
    private int faces;

    @Option(
            names = "--views",
            defaultValue = "4",
            paramLabel = "N",
            description = "Renderings of each (default: ${DEFAULT-VALUE}).")
    private int views;

    @Option(
            names = "--components",
            defaultValue = "600",
            paramLabel = "N",
            description = "Principal components that are gone on with (default: ${DEFAULT-VALUE}).")
    private int components;

    @Option(
            names = "--dimensions",
            defaultValue = "224",
            paramLabel = "N",
            description = "Of an embedding (default: ${DEFAULT-VALUE}).")
    private int dimensions;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the renderings (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<FramedFace> training = FramedFace.of(Fer2013.read(data.folder(), Usage.TRAINING));
        List<FramedFace> learnt = training.subList(0, Math.min(faces, training.size()));
        FaceProjection projection = new IdentityTraining(views, components, dimensions, seed).fit(learnt);

        Files.createDirectories(out);
        Path weights = out.resolve(IdentityModel.WEIGHTS);
        Path fresh = out.resolve(IdentityModel.WEIGHTS + ".part");
        try (DataOutputStream file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            projection.write(file);
        }
        Files.move(fresh, weights, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("data", "FER2013 Training");
        told.put("faces", learnt.size());
        told.put("views", views);
        told.put("components", components);
        told.put("seed", seed);
        // A threshold is needed to read with the weights, and the weights to find the threshold.
        IdentityModel draft =
                new IdentityModel(dimensions, IdentityThreshold.DRAFT, 1, 1, "", WeightsDigest.sha256(weights), told);
        draft.write(out);
        try (IdentityReader reader = IdentityReader.load(out)) {
            IdentityModel model =
                    IdentityThreshold.choose(draft, reader, Fer2013.read(data.folder(), Usage.PUBLIC_TEST));
            model.write(out);
            log.info(
                    "Threshold {}: {} of strangers' pictures accepted, {} of the own rejected",
                    "%.3f".formatted(model.threshold()),
                    MarkdownTable.percentage(model.falseAcceptRate(), 3),
                    MarkdownTable.percentage(model.falseRejectRate(), 2));
        }
        return 0;
    }
}
