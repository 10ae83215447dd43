package dev.undertone.models.training;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.network.ModelDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains one network after another, each taught by all that came before it (Furlanello et al., "Born-again neural
 * networks", ICML 2018), and keeps the one that does best on PublicTest.
 */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);

    private final List<FacePhoto> training;
    private final List<FacePhoto> publicTest;
    private final Path out;

    /**
     * @param training to fit on
     * @param publicTest to choose the epoch and the generation on
     * @param out gets a folder for each generation, and the best one's weights
     */
    Generations(List<FacePhoto> training, List<FacePhoto> publicTest, Path out) {
        this.training = training;
        this.publicTest = publicTest;
        this.out = out;
    }

    /**
     * @param architectures one for each generation
     * @param epochs of each
     * @param seed of the first; each one after it has the next
     * @param teachers networks trained before, that all of them learn from too
     * @param resume goes on from the checkpoints in the folders, if there are any
     * @throws IOException if a checkpoint or weights cannot be written or read
     */
    void run(List<ExpressionArchitecture> architectures, int epochs, long seed, List<Path> teachers, boolean resume)
            throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int generation = 1; generation <= architectures.size(); generation++) {
            Path folder = out.resolve("generation-" + generation);
            List<Path> all = Stream.concat(teachers.stream(), folders.stream()).toList();
            ExpressionRecipe recipe =
                    new ExpressionRecipe(architectures.get(generation - 1), epochs, seed + generation - 1, all, null);
            log.info("Generation {} of {}", generation, architectures.size());
            new ExpressionTraining(training, publicTest, folder, recipe).run(resume);
            folders.add(folder);
            keepBest(folders);
        }
    }

    private void keepBest(List<Path> folders) throws IOException {
        Path best = folders.getFirst();
        for (Path folder : folders) {
            if (score(folder) > score(best)) {
                best = folder;
            }
        }
        for (String file : List.of(ExpressionModel.WEIGHTS, ModelDescription.FILE)) {
            Files.copy(best.resolve(file), out.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        log.info("{} is the best so far", best);
    }

    private static double score(Path folder) throws IOException {
        String description = Files.readString(folder.resolve(ModelDescription.FILE));
        JsonObject training = new Gson().fromJson(description, JsonObject.class).getAsJsonObject("training");
        return training.get(WeightsFile.FER2013_ACCURACY).getAsDouble()
                + training.get(WeightsFile.FERPLUS_ACCURACY).getAsDouble();
    }
}
