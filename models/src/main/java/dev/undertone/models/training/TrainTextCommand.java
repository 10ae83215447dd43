package dev.undertone.models.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone-models train text}. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description =
                "Trains the text model on the training parts of GoEmotions and EmoBank; a tenth of each is held out to"
                        + " choose and to calibrate by. Every network is in the --out folder as soon as it has learnt.")
final class TrainTextCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with " + GoEmotions.TRAINING + " and " + EmoBank.FILE + ".")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the networks' parameters and model.json.")
    private Path out = Path.of("");

    @Option(
            names = "--epochs",
            defaultValue = "5",
            paramLabel = "N",
            description = "How long each convolutional network learns (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the weights, the order and what is dropped out (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--resume", description = "Keep the networks that are in the --out folder, and train the others.")
    private boolean resume;

    @Override
    public Integer call() throws IOException {
        List<LabelledText> texts = new ArrayList<>(GoEmotions.read(data.resolve(GoEmotions.TRAINING)));
        texts.addAll(EmoBank.read(data.resolve(EmoBank.FILE), EmoBank.TRAINING));
        new TextTraining(texts, out, TextRecipe.standard(epochs, seed)).run(resume);
        return 0;
    }
}
