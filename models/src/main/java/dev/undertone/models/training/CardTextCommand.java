package dev.undertone.models.training;

import dev.undertone.models.text.TextModel;
import dev.undertone.models.text.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models card text}. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description =
                "Measures the text model on the development parts of GoEmotions and EmoBank, and writes CARD.md with all"
                        + " tables and pictures.")
final class CardTextCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with " + GoEmotions.DEVELOPMENT + " and " + EmoBank.FILE + ".")
    private Path data = Path.of("");

    @Mixin
    private TextWeightsOption weights = new TextWeightsOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for CARD.md and the pictures.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        TextReader reader = TextReader.load(weights.folder());
        ModelCard.text(List.of(new TextSection(
                        TextModel.read(weights.folder()),
                        weights.folder(),
                        TextEvaluation.of(GoEmotions.read(data.resolve(GoEmotions.DEVELOPMENT)), reader),
                        TextEvaluation.of(EmoBank.read(data.resolve(EmoBank.FILE), EmoBank.DEVELOPMENT), reader))))
                .write(out);
        return 0;
    }
}
