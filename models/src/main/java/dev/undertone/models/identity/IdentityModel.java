package dev.undertone.models.identity;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.network.ModelDescription;
import dev.undertone.models.network.WeightsDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code model.json} that stands beside the weights: from what they were learnt, how like two faces must be, and which
 * bytes are the right ones.
 *
 * @param dimensions of an embedding
 * @param threshold least similarity of a template and a face for them to be of one person
 * @param falseAcceptRate share of strangers' faces above it, 0 to 1, on what {@code thresholdData} names
 * @param falseRejectRate share of the person's own faces below it, on the same
 * @param thresholdData on which the threshold was chosen
 * @param sha256 of the weights, in hexadecimal
 * @param training from what and how the weights were learnt
 */
public record IdentityModel(
        int dimensions,
        double threshold,
        double falseAcceptRate,
        double falseRejectRate,
        String thresholdData,
        String sha256,
        Map<String, Object> training) {

    /** The weights' file name. */
    public static final String WEIGHTS = "identity.params";

    private static final String ADVICE = "Install Undertone again, or train the model: see models/weights/identity.";

    /**
     * Reads the description in a folder and checks that the weights beside it are the ones described.
     *
     * @throws UserFacingException if a file is missing, damaged or of another model
     */
    public static IdentityModel read(Path folder) {
        Path weights = folder.resolve(WEIGHTS);
        for (Path file : List.of(folder.resolve(ModelDescription.FILE), weights)) {
            if (!Files.isRegularFile(file)) {
                throw new UserFacingException(
                        "The model that tells faces apart is missing: there is no " + file + ".", ADVICE);
            }
        }
        try {
            IdentityModel model = ModelDescription.read(folder, IdentityModel.class);
            if (model.dimensions < 1 || !(model.threshold > 0 && model.threshold < 1)) {
                throw new UserFacingException(
                        folder.resolve(ModelDescription.FILE) + " describes another model than this program has.",
                        ADVICE);
            }
            if (!WeightsDigest.sha256(weights).equals(model.sha256)) {
                throw new UserFacingException(
                        weights + " is damaged: its SHA-256 is not the one in " + ModelDescription.FILE + ".", ADVICE);
            }
            return model;
        } catch (IOException e) {
            throw new UserFacingException("The model in " + folder + " cannot be read.", ADVICE, e);
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
