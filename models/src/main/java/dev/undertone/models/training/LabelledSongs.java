package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.song.Quadrant;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A folder of songs with {@code labels.csv}, in the form of the 4Q Audio Emotion set: file, quadrant and artist of each. */
final class LabelledSongs {

    private static final String LABELS = "labels.csv";

    private LabelledSongs() {}

    /**
     * Reads the labels.
     *
     * @throws UserFacingException if they are missing, or one of them is not understood
     */
    static List<LabelledSong> read(Path folder) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<LabelledSong> songs = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(folder.resolve(LABELS))) {
            for (CSVRecord row : format.parse(in)) {
                Quadrant quadrant = Quadrant.ofName(row.get("quadrant"))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "row %d has the quadrant %s".formatted(row.getRecordNumber(), row.get("quadrant"))));
                songs.add(new LabelledSong(
                        row.get("file"), folder.resolve(row.get("file")), quadrant, row.get("artist")));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserFacingException(
                    folder.resolve(LABELS) + " cannot be read: " + e.getMessage() + ".",
                    "It is a CSV file with the columns file, quadrant (Q1 to Q4) and artist.",
                    e);
        }
        if (songs.isEmpty()) {
            throw new UserFacingException(folder.resolve(LABELS) + " names no songs.", "Choose another folder.");
        }
        return songs;
    }
}
