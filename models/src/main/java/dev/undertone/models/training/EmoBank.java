package dev.undertone.models.training;

import dev.undertone.models.Affect;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * EmoBank (Buechel and Hahn, "EmoBank: studying the impact of annotation perspective and representation format on dimensional
 * emotion analysis", EACL 2017): sentences with valence and arousal of 1 to 5, of which 3 is the middle.
 */
final class EmoBank {

    static final String FILE = "emobank.csv";
    static final String TRAINING = "train";
    static final String DEVELOPMENT = "dev";

    private static final double MIDDLE = 3;
    private static final double REACH = 2;

    private EmoBank() {}

    /**
     * Reads a part of a file, its scale brought to -1..1.
     *
     * @param split as the column of that name calls the part
     * @throws UserFacingException if it cannot be read, or a row is not understood
     */
    static List<LabelledText> read(Path file, String split) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<LabelledText> texts = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(in)) {
                if (row.get("split").equals(split)) {
                    Affect affect = new Affect(coordinate(row.get("V")), coordinate(row.get("A")));
                    texts.add(new LabelledText(row.get("text"), row.get("id"), null, affect));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UserFacingException(
                    file + " cannot be read: " + e.getMessage() + ".",
                    "It is a CSV file with the columns id, split, V, A and text, V and A being 1 to 5.",
                    e);
        }
        if (texts.isEmpty()) {
            throw new UserFacingException(file + " has no rows of the part " + split + ".", "Choose another file.");
        }
        return texts;
    }

    private static double coordinate(String value) {
        return (Double.parseDouble(value) - MIDDLE) / REACH;
    }
}
