package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --weights}: which text model is measured. */
final class TextWeightsOption {

    @Option(names = "--weights", paramLabel = "DIR", description = "Folder of the model (default: the shipped one).")
    private Path folder = Path.of(System.getProperty("undertone.models.weights", "models/weights"), "text");

    Path folder() {
        return folder;
    }
}
