package dev.undertone.models.training;

import ai.djl.nn.Block;
import dev.undertone.models.expression.ExpressionModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a trained network in the form that {@link ExpressionModel} reads. */
final class WeightsFile {

    private WeightsFile() {}

    /** Writes the parameters and {@code model.json} into a folder, each file replaced whole. */
    static void write(Path folder, Block network, long seed, int epoch, ExpressionEvaluation evaluation)
            throws IOException {
        Files.createDirectories(folder);
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        Path fresh = folder.resolve(ExpressionModel.WEIGHTS + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            network.saveParameters(out);
        }
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("data", "FER2013 Training with FER+ votes");
        training.put("seed", seed);
        training.put("epoch", epoch);
        training.put("publicTestFer2013Accuracy", evaluation.fer2013().accuracy());
        training.put("publicTestFerplusAccuracy", evaluation.ferplus().accuracy());
        ExpressionModel model = ExpressionModel.describe(fresh, training);
        Files.move(fresh, weights, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        model.write(folder);
    }
}
