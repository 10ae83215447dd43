package dev.undertone.models.training;

import dev.undertone.models.face.FaceRegression;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models train faces}. */
@Command(
        name = "faces",
        mixinStandardHelpOptions = true,
        description =
                "Fits the regression of a face's eyes and likeness to FER2013's Training pictures, in some minutes.")
final class TrainFacesCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the weights go; the shipped ones are the resource face-regression.bin.")
    private Path out = Path.of("");

    @Option(
            names = "--pictures",
            defaultValue = "6000",
            paramLabel = "N",
            description = "How many, from the first on (default: ${DEFAULT-VALUE}).")
    private int pictures;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the disturbances (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<FacePhoto> photos = Fer2013.read(data.folder(), Usage.TRAINING);
        FaceRegression regression =
                new FaceRegressionTraining(seed).fit(photos.subList(0, Math.min(pictures, photos.size())));
        try (DataOutputStream file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            regression.write(file);
        }
        return 0;
    }
}
