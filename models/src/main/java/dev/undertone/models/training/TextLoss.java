package dev.undertone.models.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.undertone.models.text.TextOutputs;
import java.util.List;

/**
 * How far a network is from what people said: for each emotion the cross-entropy of whether it was seen, for valence and arousal the
 * squared error; each counts only where people were asked.
 */
final class TextLoss {

    private final NDArray targets;
    private final NDArray emotionsAsked;
    private final NDArray affectAsked;
    private final double emotionRows;
    private final double affectRows;

    /**
     * @param manager that what is compared with belongs to
     * @param examples of the batch
     */
    TextLoss(NDManager manager, List<TextExample> examples) {
        int rows = examples.size();
        float[] values = new float[rows * TextOutputs.COUNT];
        float[] asked = new float[values.length];
        for (int i = 0; i < rows; i++) {
            examples.get(i).target(values, asked, i);
        }
        float[] emotions = new float[asked.length];
        float[] affect = new float[asked.length];
        double emotionCount = 0;
        double affectCount = 0;
        for (int i = 0; i < asked.length; i++) {
            boolean isEmotion = i % TextOutputs.COUNT < TextOutputs.EMOTIONS;
            emotions[i] = isEmotion ? asked[i] : 0;
            affect[i] = isEmotion ? 0 : asked[i];
            emotionCount += emotions[i];
            affectCount += affect[i];
        }
        Shape shape = new Shape(rows, TextOutputs.COUNT);
        targets = manager.create(values, shape);
        emotionsAsked = manager.create(emotions, shape);
        affectAsked = manager.create(affect, shape);
        emotionRows = Math.max(1, emotionCount / TextOutputs.EMOTIONS);
        affectRows = Math.max(1, affectCount / (TextOutputs.COUNT - TextOutputs.EMOTIONS));
    }

    /**
     * The mean over the rows that were asked for it of each part, summed over the outputs.
     *
     * @param outputs (rows, {@link TextOutputs#COUNT})
     * @param affectWeight of the squared error
     */
    NDArray of(NDArray outputs, double affectWeight) {
        // max(x, 0) - x y + log(1 + exp(-|x|)), which no large logit overflows.
        NDArray entropy = outputs.maximum(0)
                .sub(outputs.mul(targets))
                .add(outputs.abs().neg().exp().add(1).log());
        NDArray error = outputs.sub(targets).square();
        return entropy.mul(emotionsAsked)
                .sum()
                .div(emotionRows)
                .add(error.mul(affectAsked).sum().mul(affectWeight / affectRows));
    }
}
