package dev.undertone.models.text;

import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.network.ModelDescription;
import dev.undertone.models.network.WeightsDigest;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The {@code model.json} that stands beside the networks' parameters.
 *
 * @param labels the emotions' words, in the order of the networks' outputs
 * @param networks how many {@link SequenceNetwork}s there are
 * @param files by its name, the SHA-256 of each file of parameters, in hexadecimal
 * @param calibration fitted to texts that the networks have not learnt from
 * @param training from what and how it was learnt
 * @param figures what was measured, by the name of the data and of the figure
 */
public record TextModel(
        List<String> labels,
        int networks,
        Map<String, String> files,
        TextCalibration calibration,
        Map<String, Object> training,
        Map<String, Map<String, Double>> figures) {

    private static final String ADVICE = "Install Undertone again, or train the model: see models/weights/text.";

    /** The emotions' words as they are kept. */
    public static List<String> words() {
        return Arrays.stream(Emotion.values()).map(Emotion::word).toList();
    }

    /** The file in which the linear network is kept. */
    public static Path bagFile(Path folder) {
        return folder.resolve("bag.params");
    }

    /** The file in which one of the convolutional networks is kept, the first being 0. */
    public static Path networkFile(Path folder, int network) {
        return folder.resolve("sequence-" + network + ".params");
    }

    /**
     * Reads the description in a folder and checks that the parameters beside it are the ones described.
     *
     * @throws UserFacingException if a file is missing, damaged or of another program
     */
    public static TextModel read(Path folder) {
        Path file = folder.resolve(ModelDescription.FILE);
        if (!Files.isRegularFile(file)) {
            throw new UserFacingException("The text model is missing: there is no " + file + ".", ADVICE);
        }
        try {
            TextModel model = ModelDescription.read(folder, TextModel.class);
            if (!words().equals(model.labels) || !TextCalibration.isWhole(model.calibration)) {
                throw new UserFacingException(file + " describes another model than this program has.", ADVICE);
            }
            WeightsDigest.check(folder, model.files, ADVICE);
            return model;
        } catch (IOException e) {
            throw new UserFacingException("The text model in " + folder + " cannot be read.", ADVICE, e);
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

    static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
