package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * GoEmotions (Demszky et al., "GoEmotions: a dataset of fine-grained emotions", ACL 2020) with its emotions grouped to Ekman's six
 * and neutral: a row of text, numbers of emotions and name, apart by tabs.
 */
final class GoEmotions {

    static final String TRAINING = "goemotions-train.tsv";
    static final String DEVELOPMENT = "goemotions-dev.tsv";

    private static final Pattern COLUMNS = Pattern.compile("(.*)\t([0-6](?:,[0-6])*)\t([^\t]*)");

    private GoEmotions() {}

    /**
     * Reads a file. The numbers are the places of anger, disgust, fear, joy, neutral, sadness and surprise, which is the order
     * of {@link Emotion#values()}.
     *
     * @throws UserFacingException if it cannot be read, or a row is not understood
     */
    static List<LabelledText> read(Path file) {
        List<LabelledText> texts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                var columns = COLUMNS.matcher(line);
                if (!columns.matches()) {
                    throw new IOException("row %d has no text, numbers 0 to 6 and name".formatted(texts.size() + 1));
                }
                Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);
                for (String number : columns.group(2).split(",", -1)) {
                    emotions.add(Emotion.values()[Integer.parseInt(number)]);
                }
                texts.add(new LabelledText(columns.group(1), columns.group(3), emotions, null));
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    file + " cannot be read: " + e.getMessage() + ".",
                    "It is a file of rows of text, numbers of emotions and name, apart by tabs, such as " + TRAINING
                            + ".",
                    e);
        }
        if (texts.isEmpty()) {
            throw new UserFacingException(file + " has no rows.", "Choose another file.");
        }
        return texts;
    }
}
