package dev.undertone.models.training;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the baseline network reaches. It is kept in a file of its own beside the card, so that the card can be written again
 * where the baseline's weights, which are not shipped, are no more.
 *
 * @param training from what and how its weights were learnt
 * @param rows by the classes, as {@link ClaimRow#words()} writes them
 */
record BaselineFigures(Map<String, Object> training, Map<String, Row> rows) {

    private static final String FILE = "baseline.json";
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    /** Measures what a network said. */
    static BaselineFigures of(
            Map<String, Object> training, PhotoReadings readings, PictureSet known, List<ClaimRow> claims) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (ClaimRow claim : claims) {
            rows.put(claim.words(), Row.of(ExpressionEvaluation.of(readings, known, claim.emotions())));
        }
        return new BaselineFigures(training, rows);
    }

    /** What was kept in a folder, if anything was. */
    static Optional<BaselineFigures> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            @Nullable BaselineFigures figures = GSON.fromJson(Files.readString(file), BaselineFigures.class);
            return Optional.ofNullable(figures);
        } catch (IOException | JsonParseException e) {
            throw new UserFacingException(
                    file + " cannot be read.", "Measure the baseline again: name its folder with --baseline.", e);
        }
    }

    /** Keeps them in a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), GSON.toJson(this) + "\n");
    }

    /**
     * Accuracies on some classes, 0 to 1.
     *
     * @param fer2013 against FER2013's label
     * @param ferplus against the FER+ plurality
     */
    record Row(double fer2013, double ferplus) {

        static Row of(ExpressionEvaluation evaluation) {
            return new Row(evaluation.fer2013().accuracy(), evaluation.ferplus().accuracy());
        }
    }
}
