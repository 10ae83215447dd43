package dev.undertone.models.training;

import dev.undertone.models.text.SequenceNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the text model is learnt.
 *
 * @param shapes of the convolutional networks
 * @param epochs that they learn for
 * @param bagEpochs that the linear network learns for
 * @param seed of weights, order and dropout
 */
record TextRecipe(List<SequenceNetwork.Shape> shapes, int epochs, int bagEpochs, long seed) {

    /** The networks of the shipped model. */
    static TextRecipe standard(int epochs, long seed) {
        return new TextRecipe(
                List.of(
                        new SequenceNetwork.Shape(64, 1, 160),
                        new SequenceNetwork.Shape(64, 3, 128),
                        new SequenceNetwork.Shape(64, 1, 160)),
                epochs,
                5,
                seed);
    }

    /** As it is kept beside the parameters. */
    Map<String, Object> describe(int texts, int sentences, int heldOut) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put(
                "data", "GoEmotions, training part (Demszky et al., 2020); EmoBank, train (Buechel and Hahn, 2017)");
        description.put("emotionTexts", texts);
        description.put("affectTexts", sentences);
        description.put("heldOut", heldOut);
        description.put("epochs", epochs);
        description.put("bagEpochs", bagEpochs);
        description.put("seed", seed);
        return description;
    }
}
