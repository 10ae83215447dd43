package dev.undertone.app.session;

import dev.undertone.models.text.TextReader;
import dev.undertone.models.text.TextReading;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads what listeners write. The model is loaded with the first sentence, for most sessions have none. */
final class Sentences {

    private final Path weights;
    private @Nullable TextReader reader;

    /**
     * @param weights the folder of the model that reads sentences
     */
    Sentences(Path weights) {
        this.weights = weights;
    }

    /**
     * Reads one.
     *
     * @throws dev.undertone.models.UserFacingException if the model is missing or damaged
     */
    TextReading read(String sentence) {
        if (reader == null) {
            reader = TextReader.load(weights);
        }
        return reader.read(sentence);
    }
}
