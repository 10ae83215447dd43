package dev.undertone.models.song;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.network.ModelDescription;
import dev.undertone.models.network.WeightsDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code model.json} that stands beside the members' parameters.
 *
 * @param features the names of {@link SongFeatures} that the members were taught with
 * @param members how many there are
 * @param networks how many {@link SpectrogramNetwork}s each has
 * @param width of the networks
 * @param files by its name, the SHA-256 of each file of parameters, in hexadecimal
 * @param temperature that the answers are made less sure by, above 0
 * @param farthest how far from what was learnt a song may lie and still be trusted wholly
 * @param limits by feature, what is little and what is much of it among the songs that were learnt from
 * @param leftOut by the name of a song's file in the data, the number of the member that has not learnt from it
 * @param training from what and how it was learnt
 * @param figures what cross-validation measured, by whom was asked and by the name of the figure
 */
public record SongModel(
        List<String> features,
        int members,
        int networks,
        int width,
        Map<String, String> files,
        double temperature,
        double farthest,
        Map<String, Limits> limits,
        Map<String, Integer> leftOut,
        Map<String, Object> training,
        Map<String, Map<String, Double>> figures) {

    private static final int VERSION_LENGTH = 12;
    private static final String ADVICE = "Install Undertone again, or train the model: see models/weights/song.";

    /**
     * What is little and what is much of a feature.
     *
     * @param little the value that a third of the songs lies below
     * @param much the value that a third of the songs lies above
     */
    public record Limits(double little, double much) {}

    /**
     * Reads the description in a folder and checks that the parameters beside it are the ones described.
     *
     * @throws UserFacingException if a file is missing, damaged or of another program
     */
    public static SongModel read(Path folder) {
        Path file = folder.resolve(ModelDescription.FILE);
        if (!Files.isRegularFile(file)) {
            throw new UserFacingException("The song model is missing: there is no " + file + ".", ADVICE);
        }
        try {
            SongModel model = ModelDescription.read(folder, SongModel.class);
            if (!SongFeatures.NAMES.equals(model.features)) {
                throw new UserFacingException(file + " describes another model than this program has.", ADVICE);
            }
            WeightsDigest.check(folder, model.files, ADVICE);
            return model;
        } catch (IOException e) {
            throw new UserFacingException("The song model in " + folder + " cannot be read.", ADVICE, e);
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

    /** Tells it from every other model: the beginning of the SHA-256 of all that it is described by. */
    public String version() {
        return WeightsDigest.sha256(ModelDescription.toJson(this).getBytes(StandardCharsets.UTF_8))
                .substring(0, VERSION_LENGTH);
    }
}
