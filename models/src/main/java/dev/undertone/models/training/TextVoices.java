package dev.undertone.models.training;

import dev.undertone.models.text.BagNetwork;
import dev.undertone.models.text.Lexicon;
import dev.undertone.models.text.SequenceNetwork;
import dev.undertone.models.text.TextOutputs;
import java.util.List;

/**
 * What each network says of a text that none has learnt from.
 *
 * @param text with what people said of it
 * @param bag outputs of the linear network
 * @param sequences the mean outputs of the convolutional ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TextVoices(LabelledText text, float[] bag, float[] sequences) {

    static TextVoices of(TextExample example, Lexicon lexicon, BagNetwork bag, List<SequenceNetwork> sequences) {
        float[] mean = new float[TextOutputs.COUNT];
        for (SequenceNetwork network : sequences) {
            float[] outputs = network.outputs(example.tokens(), lexicon);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += outputs[i] / sequences.size();
            }
        }
        float[] outputs = bag.outputs(example.features());
        return new TextVoices(example.text(), outputs, sequences.isEmpty() ? outputs : mean);
    }

    /** Both in one, as {@link dev.undertone.models.text.TextCalibration} pools them. */
    double[] pooled(double[] bagShares) {
        double[] pooled = new double[bag.length];
        for (int i = 0; i < pooled.length; i++) {
            pooled[i] = bagShares[i] * bag[i] + (1 - bagShares[i]) * sequences[i];
        }
        return pooled;
    }
}
