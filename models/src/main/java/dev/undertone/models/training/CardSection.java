package dev.undertone.models.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One part of a model card: what was measured, in the words and pictures of the card. */
interface CardSection {

    /**
     * Writes the section's pictures, and tells what stands in the places of the card's template that it fills.
     *
     * @param folder of the card, for the pictures
     * @return Markdown by the name of its place
     * @throws IOException if a picture cannot be written
     */
    Map<String, String> write(Path folder) throws IOException;
}
