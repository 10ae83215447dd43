package dev.undertone.models.expression;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** The description's file name. */
    public static final String DESCRIPTION = "model.json";

    private static final String ADVICE =
            "Install Undertone again, or train the network: see models/weights/expression.";
    // Whole numbers stay whole, so that a description that is read and written again is the same.
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

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
                sha256(weights),
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
        for (Path file : List.of(folder.resolve(DESCRIPTION), weights)) {
            if (!Files.isRegularFile(file)) {
                throw new UserFacingException("The expression network is missing: there is no " + file + ".", ADVICE);
            }
        }
        try {
            @Nullable ExpressionModel model = GSON.fromJson(Files.readString(folder.resolve(DESCRIPTION)), ExpressionModel.class);
            if (model == null
                    || model.network == null
                    || !ExpressionLabels.FER2013.names().equals(model.fer2013)
                    || !ExpressionLabels.FERPLUS.names().equals(model.ferplus)) {
                throw new UserFacingException(
                        folder.resolve(DESCRIPTION) + " describes another network than this program has.", ADVICE);
            }
            if (!sha256(weights).equals(model.sha256)) {
                throw new UserFacingException(
                        weights + " is damaged: its SHA-256 is not the one in " + DESCRIPTION + ".", ADVICE);
            }
            return model;
        } catch (IOException | JsonParseException e) {
            throw new UserFacingException("The expression network in " + folder + " cannot be read.", ADVICE, e);
        }
    }

    /**
     * Writes the description into a folder.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        Path fresh = folder.resolve(DESCRIPTION + ".part");
        Files.writeString(fresh, GSON.toJson(this) + "\n");
        Files.move(
                fresh,
                folder.resolve(DESCRIPTION),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
