package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}: where FER2013 and the FER+ votes are. */
final class DataOption {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with fer2013.csv (or .csv.gz) and fer2013new.csv.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
