package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}: where labelled songs are. */
final class SongDataOption {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with labels.csv (file, quadrant, artist) and the songs that it names.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
