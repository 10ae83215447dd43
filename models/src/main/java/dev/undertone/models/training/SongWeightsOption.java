package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --weights}: which song model is measured. */
final class SongWeightsOption {

    @Option(names = "--weights", paramLabel = "DIR", description = "Folder of the model (default: the shipped one).")
    private Path folder = Path.of(System.getProperty("undertone.models.weights", "models/weights"), "song");

    Path folder() {
        return folder;
    }
}
