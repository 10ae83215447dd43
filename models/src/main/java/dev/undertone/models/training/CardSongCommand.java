package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.song.SongModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models card song}. */
@Command(
        name = "song",
        mixinStandardHelpOptions = true,
        description =
                "Measures the song model on the data that it was learnt from, each member on the artists that it has not"
                        + " heard, and writes CARD.md with all tables and pictures.")
final class CardSongCommand implements Callable<Integer> {

    private static final String STARTER = "starter";

    @Mixin
    private SongDataOption data = new SongDataOption();

    @Mixin
    private SongWeightsOption weights = new SongWeightsOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for CARD.md and the pictures.")
    private Path out = Path.of("");

    @Option(
            names = "--include",
            paramLabel = "starter=FILE",
            description = "What `undertone analyze --compare` printed.")
    private @Nullable String included;

    @Override
    public Integer call() throws IOException {
        Path starter = starter();
        SongModel model = SongModel.read(weights.folder());
        SongEvaluation evaluation = SongEvaluation.of(LabelledSongs.read(data.folder()), weights.folder());
        ModelCard.song(List.of(new SongSection(model, evaluation), new CommandOutputSection(STARTER, starter)))
                .write(out);
        return 0;
    }

    private @Nullable Path starter() {
        if (included == null) {
            return null;
        }
        Path file = Path.of(included.substring(included.indexOf('=') + 1));
        if (!included.startsWith(STARTER + "=") || !Files.isRegularFile(file)) {
            throw new UserFacingException(
                    "There is nothing to include at " + included + ".", "Write --include starter=FILE.");
        }
        return file;
    }
}
