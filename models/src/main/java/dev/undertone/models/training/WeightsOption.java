package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --weights}: which expression network is measured. */
final class WeightsOption {

    @Option(names = "--weights", paramLabel = "DIR", description = "Folder of the model (default: the shipped one).")
    private Path folder = Path.of(System.getProperty("undertone.models.weights", "models/weights"), "expression");

    Path folder() {
        return folder;
    }
}
