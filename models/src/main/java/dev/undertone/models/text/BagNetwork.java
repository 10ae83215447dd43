package dev.undertone.models.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weighs which features a text has, wherever they stand: a linear layer. Immutable. */
public final class BagNetwork {

    /** Words of less rarity are common: they stand in at least one text of 2,500. */
    static final float COMMON = (float) (1 + Math.log(2500));

    private final Vocabulary vocabulary;
    private final float[] weights;
    private final float[] biases;

    /**
     * @param vocabulary of the features
     * @param weights of each feature in turn, one for each of {@link TextOutputs#COUNT}; what follows these is left out
     * @param biases one for each output
     */
    public BagNetwork(Vocabulary vocabulary, float[] weights, float[] biases) {
        this.vocabulary = vocabulary;
        this.weights = Arrays.copyOf(weights, vocabulary.size() * TextOutputs.COUNT);
        this.biases = biases.clone();
        HalfPrecision.round(this.weights);
    }

    /** What it makes of a text, in the order of {@link TextOutputs}. */
    public float[] outputs(TextFeatures features) {
        SparseVector vector = vocabulary.vector(features);
        float[] outputs = biases.clone();
        for (int i = 0; i < vector.ids().length; i++) {
            int row = vector.ids()[i] * TextOutputs.COUNT;
            float value = vector.values()[i];
            for (int k = 0; k < TextOutputs.COUNT; k++) {
                outputs[k] += value * weights[row + k];
            }
        }
        return outputs;
    }

    /** Whether a word is known, negated or not. */
    boolean knows(Token token) {
        return vocabulary.indexOf(Hashes.of('w', token.form())) >= 0
                || vocabulary.indexOf(Hashes.of('w', token.marked())) >= 0;
    }

    /** How rare a word is: 1 and the logarithm of how many texts there are for one with it; infinite for an unknown one. */
    float rarity(String form) {
        return vocabulary.rarity(Hashes.of('w', form));
    }

    /** Writes all that it has learnt. */
    public void save(DataOutputStream out) throws IOException {
        vocabulary.save(out);
        HalfPrecision.save(out, weights);
        for (float bias : biases) {
            out.writeFloat(bias);
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if it cannot be read
     */
    public static BagNetwork load(DataInputStream in) throws IOException {
        Vocabulary vocabulary = Vocabulary.load(in);
        float[] weights = HalfPrecision.load(in, vocabulary.size() * TextOutputs.COUNT);
        float[] biases = new float[TextOutputs.COUNT];
        for (int i = 0; i < biases.length; i++) {
            biases[i] = in.readFloat();
        }
        return new BagNetwork(vocabulary, weights, biases);
    }
}
