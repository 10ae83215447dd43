package dev.undertone.models.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Sees each word beside its neighbours: a convolution over word vectors, of which the largest and the mean of each filter over all
 * words are weighed (Kim, "Convolutional neural networks for sentence classification", EMNLP 2014). Immutable.
 */
public final class SequenceNetwork {

    private final Vocabulary known;
    private final Shape shape;
    private final Parameters parameters;

    /**
     * How large a network is.
     *
     * @param dimensions of a word's vector
     * @param window how many neighbouring words a filter sees, odd
     * @param filters how many there are
     */
    public record Shape(int dimensions, int window, int filters) {

        /** Numbers that a token is made of. */
        public int inputs() {
            return dimensions + WordVectors.TRAITS;
        }
    }

    /**
     * What is learnt.
     *
     * @param words a vector for an unknown word, then for each known one: {@code (1 + words, dimensions)}, flat
     * @param filters {@code (window * inputs, filters)}, flat
     * @param filterBiases one for each filter
     * @param outputs {@code (2 * filters, TextOutputs.COUNT)}, flat: the largest, then the mean of each filter
     * @param outputBiases one for each output
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Parameters(
            float[] words, float[] filters, float[] filterBiases, float[] outputs, float[] outputBiases) {

        private List<float[]> all() {
            return List.of(words, filters, filterBiases, outputs, outputBiases);
        }
    }

    /** Rounds the parameters to what is kept of them. */
    public SequenceNetwork(Vocabulary known, Shape shape, Parameters parameters) {
        this.known = known;
        this.shape = shape;
        this.parameters = parameters;
        parameters.all().forEach(HalfPrecision::round);
    }

    /** What it makes of a text, in the order of {@link TextOutputs}. */
    public float[] outputs(List<Token> tokens, Lexicon lexicon) {
        WordVectors text = WordVectors.of(tokens, lexicon, known);
        int filters = shape.filters;
        float[] largest = new float[filters];
        float[] sum = new float[filters];
        float[] answer = new float[filters];
        for (int place = 0; place < text.length(); place++) {
            convolve(text, place, answer);
            for (int i = 0; i < filters; i++) {
                float value = Math.max(0, answer[i]);
                largest[i] = Math.max(largest[i], value);
                sum[i] += value;
            }
        }
        float[] outputs = parameters.outputBiases.clone();
        for (int i = 0; i < filters; i++) {
            float mean = sum[i] / Math.max(1, text.length());
            for (int k = 0; k < outputs.length; k++) {
                outputs[k] += largest[i] * parameters.outputs[i * outputs.length + k]
                        + mean * parameters.outputs[(filters + i) * outputs.length + k];
            }
        }
        return outputs;
    }

    private void convolve(WordVectors text, int place, float[] answer) {
        System.arraycopy(parameters.filterBiases, 0, answer, 0, answer.length);
        for (int i = 0; i < shape.window; i++) {
            int token = place + i - shape.window / 2;
            if (token < 0 || token >= text.length()) {
                continue;
            }
            int row = i * shape.inputs();
            int word = text.words()[token] * shape.dimensions;
            for (int k = 0; k < shape.dimensions; k++) {
                addRow(answer, parameters.words[word + k], row + k);
            }
            int trait = token * WordVectors.TRAITS;
            for (int k = 0; k < WordVectors.TRAITS; k++) {
                if (text.traits()[trait + k] != 0) {
                    addRow(answer, text.traits()[trait + k], row + shape.dimensions + k);
                }
            }
        }
    }

    private void addRow(float[] answer, float value, int row) {
        float[] filters = parameters.filters;
        int from = row * answer.length;
        for (int i = 0; i < answer.length; i++) {
            answer[i] += value * filters[from + i];
        }
    }

    /** Writes all that it has learnt. */
    public void save(DataOutputStream out) throws IOException {
        out.writeInt(shape.dimensions);
        out.writeInt(shape.window);
        out.writeInt(shape.filters);
        known.save(out);
        for (float[] values : parameters.all()) {
            HalfPrecision.save(out, values);
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if it cannot be read
     */
    public static SequenceNetwork load(DataInputStream in) throws IOException {
        Shape shape = new Shape(in.readInt(), in.readInt(), in.readInt());
        Vocabulary known = Vocabulary.load(in);
        return new SequenceNetwork(
                known,
                shape,
                new Parameters(
                        HalfPrecision.load(in, (1 + known.size()) * shape.dimensions),
                        HalfPrecision.load(in, shape.window * shape.inputs() * shape.filters),
                        HalfPrecision.load(in, shape.filters),
                        HalfPrecision.load(in, 2 * shape.filters * TextOutputs.COUNT),
                        HalfPrecision.load(in, TextOutputs.COUNT)));
    }
}
