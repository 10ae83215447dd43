package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.text.TextReader;
import dev.undertone.models.text.TextReading;
import java.util.Set;

/**
 * What the model said of a text.
 *
 * @param text with what people said of it
 * @param reading of the text
 * @param labels all emotions that the model saw in it
 */
record TextAnswer(LabelledText text, TextReading reading, Set<Emotion> labels) {

    static TextAnswer of(LabelledText text, TextReader reader) {
        return new TextAnswer(text, reader.read(text.text()), reader.labels(text.text()));
    }

    /** The emotions that people saw; none where nobody was asked. */
    Set<Emotion> truth() {
        return text.emotions() == null ? Set.of() : text.emotions();
    }
}
