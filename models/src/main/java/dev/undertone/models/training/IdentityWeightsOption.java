package dev.undertone.models.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --weights}: which model that tells faces apart is measured. */
final class IdentityWeightsOption {

    @Option(names = "--weights", paramLabel = "DIR", description = "Folder of the model (default: the shipped one).")
    private Path folder = Path.of(System.getProperty("undertone.models.weights", "models/weights"), "identity");

    Path folder() {
        return folder;
    }
}
