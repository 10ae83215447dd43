package dev.undertone.models.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the song model is learnt.
 *
 * @param networks that each member has
 * @param width filters of its networks' first layer
 * @param epochs that each network learns for
 * @param parts the seed of how the artists are dealt out
 * @param seed of weights, order and augmentation
 */
record SongRecipe(int networks, int width, int epochs, long parts, long seed) {

    /** As it is kept beside the parameters. */
    Map<String, Object> describe(int songs) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("data", "4Q Audio Emotion (Panda, Malheiro and Paiva, 2018)");
        description.put("songs", songs);
        description.put("parts", parts);
        description.put("seed", seed);
        description.put("epochs", epochs);
        return description;
    }
}
