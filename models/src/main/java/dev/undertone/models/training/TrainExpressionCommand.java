package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models train expression}. */
@Command(
        name = "expression",
        mixinStandardHelpOptions = true,
        description =
                "Trains the expression network on FER2013 with FER+ votes: fitted on Training, the epoch chosen on"
                        + " PublicTest. The best weights so far are in the --out folder after every epoch.")
final class TrainExpressionCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the weights, model.json and the checkpoints.")
    private Path out = Path.of("");

    @Option(
            names = "--epochs",
            defaultValue = "64",
            paramLabel = "N",
            description = "Length of the whole schedule (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the weights, the order and the augmentation (default: ${DEFAULT-VALUE}).")
    private long seed;

    @ArgGroup
    private Beginning beginning = new Beginning();

    @Option(
            names = "--teachers",
            split = ",",
            paramLabel = "DIR",
            description = "Folders of networks trained before, whose answers are learnt from beside the labels.")
    private List<Path> teachers = List.of();

    @Option(names = "--resume", description = "Go on from the checkpoints in the --out folder, if there are any.")
    private boolean resume;

    @Override
    public Integer call() throws IOException {
        List<FacePhoto> training = Fer2013.read(data.folder(), Usage.TRAINING);
        List<FacePhoto> publicTest = Fer2013.read(data.folder(), Usage.PUBLIC_TEST);
        Path start = beginning.start;
        if (start == null) {
            new Generations(training, publicTest, out).run(beginning.architectures, epochs, seed, teachers, resume);
        } else {
            ExpressionRecipe recipe =
                    new ExpressionRecipe(ExpressionModel.read(start).network(), epochs, seed, teachers, start);
            new ExpressionTraining(training, publicTest, out, recipe).run(resume);
        }
        return 0;
    }

    /** Random weights of a network, or those that an earlier run has left. */
    private static final class Beginning {

        @Option(
                names = "--network",
                split = ",",
                paramLabel = "NAME",
                description =
                        "residual, wide, or plain: the baseline that they are measured against. Of several, each is"
                                + " taught by those before it, and the one that is best on PublicTest is kept"
                                + " (default: residual).")
        private List<ExpressionArchitecture> architectures = List.of(ExpressionArchitecture.RESIDUAL);

        @Option(
                names = "--start",
                paramLabel = "DIR",
                description =
                        "Folder of the weights of an earlier run, to refine instead of beginning anew: at the full"
                                + " size of the pictures and a lower rate.")
        private @Nullable Path start;
    }
}
