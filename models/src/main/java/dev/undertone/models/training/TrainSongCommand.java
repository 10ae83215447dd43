package dev.undertone.models.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models train song}. */
@Command(
        name = "song",
        mixinStandardHelpOptions = true,
        description =
                "Trains the song model on the 4Q Audio Emotion set: five members, each without a fifth of the artists,"
                        + " and measured on these. Every member is in the --out folder as soon as it has learnt.")
final class TrainSongCommand implements Callable<Integer> {

    @Mixin
    private SongDataOption data = new SongDataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the members' parameters and model.json.")
    private Path out = Path.of("");

    @Option(
            names = "--networks",
            defaultValue = "3",
            paramLabel = "N",
            description = "How many networks each member has; their answers are averaged (default: ${DEFAULT-VALUE}).")
    private int networks;

    @Option(
            names = "--width",
            defaultValue = "16",
            paramLabel = "N",
            description = "Filters of the networks' first layer (default: ${DEFAULT-VALUE}).")
    private int width;

    @Option(
            names = "--epochs",
            defaultValue = "60",
            paramLabel = "N",
            description = "How long each network learns (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--parts",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seed of how the artists are dealt out (default: ${DEFAULT-VALUE}).")
    private long parts;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seed of the weights, the order and the augmentation (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--resume", description = "Keep the members that are in the --out folder, and train the others.")
    private boolean resume;

    @Override
    public Integer call() throws IOException {
        new SongTraining(LabelledSongs.read(data.folder()), out, new SongRecipe(networks, width, epochs, parts, seed))
                .run(resume);
        return 0;
    }
}
