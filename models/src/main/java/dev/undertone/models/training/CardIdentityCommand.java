package dev.undertone.models.training;

import dev.undertone.models.identity.IdentityReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models card identity}. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description =
                "Measures the model that tells faces apart on renderings of PublicTest and on the sample films, and writes"
                        + " CARD.md with all tables.")
final class CardIdentityCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--clips",
            required = true,
            paramLabel = "DIR",
            description = "Folder with head-pose-*.mp4 and webcam/*.mkv.")
    private Path clips = Path.of("");

    @Mixin
    private IdentityWeightsOption weights = new IdentityWeightsOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for CARD.md.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<FramedFace> faces = FramedFace.of(Fer2013.read(data.folder(), Usage.PUBLIC_TEST));
        try (IdentityReader reader = IdentityReader.load(weights.folder())) {
            ModelCard.identity(List.of(new IdentitySection(reader, faces, IdentityClip.read(clips, reader))))
                    .write(out);
        }
        return 0;
    }
}
