package dev.undertone.models.expression;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.network.ModelDescription;
import dev.undertone.models.network.WeightsDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code model.json} that stands beside the weights: what goes in, what comes out, and which bytes are the right ones.
 *
 * @param network which network the weights belong to
 * @param input the shape of one face: channels, height, width
 * @param fer2013 the first head's classes
 * @param ferplus the second head's classes
 * @param sha256 of the weights, in hexadecimal
 * @param training from what and how the weights were learnt
 * @param calibration what was fitted afterwards; {@link ExpressionCalibration#NONE} where the file has none
 */
public record ExpressionModel(
        ExpressionArchitecture network,
        List<Integer> input,
        List<String> fer2013,
        List<String> ferplus,
        String sha256,
        Map<String, Object> training,
        ExpressionCalibration calibration) {

    /** The weights' file name. */
    public static final String WEIGHTS = "expression.params";

    private static final String ADVICE =
            "Install Undertone again, or train the network: see models/weights/expression.";

    /** Gson leaves null what the file does not have. */
    public ExpressionModel {
        calibration = calibration == null ? ExpressionCalibration.NONE : calibration;
    }

    /**
     * Describes weights that were written by this network.
     *
     * @throws IOException if the file cannot be read
     */
    public static ExpressionModel describe(ExpressionArchitecture network, Path weights, Map<String, Object> training)
            throws IOException {
        return new ExpressionModel(
                network,
                List.of(1, FaceCrop.SIZE, FaceCrop.SIZE),
                ExpressionLabels.FER2013.names(),
                ExpressionLabels.FERPLUS.names(),
                WeightsDigest.sha256(weights),
                training,
                ExpressionCalibration.NONE);
    }

    /** The same network with another calibration. */
    public ExpressionModel with(ExpressionCalibration other) {
        return new ExpressionModel(network, input, fer2013, ferplus, sha256, training, other);
    }

    /**
     * Reads the description in a folder and checks that the weights beside it are the ones described.
     *
     * @throws UserFacingException if a file is missing, damaged or of another network
     */
    public static ExpressionModel read(Path folder) {
        Path weights = folder.resolve(WEIGHTS);
        for (Path file : List.of(folder.resolve(ModelDescription.FILE), weights)) {
            if (!Files.isRegularFile(file)) {
                throw new UserFacingException("The expression network is missing: there is no " + file + ".", ADVICE);
            }
        }
        try {
            ExpressionModel model = ModelDescription.read(folder, ExpressionModel.class);
            if (model.network == null
                    || !ExpressionLabels.FER2013.names().equals(model.fer2013)
                    || !ExpressionLabels.FERPLUS.names().equals(model.ferplus)) {
                throw new UserFacingException(
                        folder.resolve(ModelDescription.FILE) + " describes another network than this program has.",
                        ADVICE);
            }
            if (!WeightsDigest.sha256(weights).equals(model.sha256)) {
                throw new UserFacingException(
                        weights + " is damaged: its SHA-256 is not the one in " + ModelDescription.FILE + ".", ADVICE);
            }
            return model;
        } catch (IOException e) {
            throw new UserFacingException("The expression network in " + folder + " cannot be read.", ADVICE, e);
        }
    }

    /**
     * Writes the description into a folder.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        ModelDescription.write(folder, this);
    }
}
