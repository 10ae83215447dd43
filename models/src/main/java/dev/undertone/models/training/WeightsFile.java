package dev.undertone.models.training;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionModel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a trained network in the form that {@link ExpressionModel} describes, and reads it to train with. */
final class WeightsFile {

    /** Where {@code model.json} tells how well the network did when it was kept. */
    static final String FER2013_ACCURACY = "publicTestFer2013Accuracy";

    static final String FERPLUS_ACCURACY = "publicTestFerplusAccuracy";

    private WeightsFile() {}

    /** Writes the parameters and {@code model.json} into a folder, each file replaced whole. */
    static void write(
            Path folder,
            ExpressionArchitecture architecture,
            Block network,
            Map<String, Object> training,
            ExpressionEvaluation evaluation)
            throws IOException {
        Files.createDirectories(folder);
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        WeightsOutput.write(weights, network::saveParameters);
        Map<String, Object> told = new LinkedHashMap<>(training);
        told.put(FER2013_ACCURACY, evaluation.fer2013().accuracy());
        told.put(FERPLUS_ACCURACY, evaluation.ferplus().accuracy());
        ExpressionModel model = ExpressionModel.describe(architecture, weights, told);
        model.write(folder);
    }

    /**
     * The network in a folder.
     *
     * @param manager that its parameters belong to
     * @throws IOException if it cannot be read
     * @throws dev.undertone.models.UserFacingException if it is missing, damaged or of another program
     */
    static Block read(Path folder, NDManager manager) throws IOException {
        Block network = ExpressionModel.read(folder).network().create();
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(weights)))) {
            network.loadParameters(manager, in);
            return network;
        } catch (MalformedModelException e) {
            throw new IOException(weights + " is damaged", e);
        }
    }
}
