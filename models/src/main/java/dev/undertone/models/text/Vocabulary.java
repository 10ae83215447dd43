package dev.undertone.models.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The features that a model knows, and how rare each is. Immutable. */
public final class Vocabulary {

    /** How much the lexicon counts beside words and parts of words, which count 1 each. */
    private static final float LEXICON = 0.5f;

    private final int[] hashes;
    private final float[] rarity;

    private Vocabulary(int[] hashes, float[] rarity) {
        this.hashes = hashes;
        this.rarity = rarity;
    }

    /**
     * A vocabulary of features.
     *
     * @param rarity by feature, the logarithm of how many texts there are for one with it, above 0
     */
    public static Vocabulary of(Map<Integer, Float> rarity) {
        TreeMap<Integer, Float> sorted = new TreeMap<>(rarity);
        int[] hashes = new int[sorted.size()];
        float[] values = new float[hashes.length];
        int at = 0;
        for (Map.Entry<Integer, Float> feature : sorted.entrySet()) {
            hashes[at] = feature.getKey();
            values[at++] = half(feature.getValue());
        }
        return new Vocabulary(hashes, values);
    }

    /** How many features are known. */
    public int size() {
        return hashes.length;
    }

    /** The number of a feature, from 0; negative if it is not known. */
    public int indexOf(int hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    /** How rare a feature is, as it was given; infinite for one that is not known. */
    float rarity(int hash) {
        int index = indexOf(hash);
        return index < 0 ? Float.POSITIVE_INFINITY : rarity[index];
    }

    /**
     * A text's known features, those of each kind scaled to the length 1 by what is known: a word counts by the logarithm of how
     * often it stands there, and the more the rarer it is elsewhere (Salton and Buckley, "Term-weighting approaches in automatic
     * text retrieval", Information Processing and Management 24, 1988).
     */
    public SparseVector vector(TextFeatures features) {
        int most = features.words().size()
                + features.parts().size()
                + features.lexicon().size();
        int[] ids = new int[most];
        float[] values = new float[most];
        int count = add(features.words(), 1, ids, values, 0);
        count = add(features.parts(), 1, ids, values, count);
        int all = count;
        for (Map.Entry<Integer, Float> feature : features.lexicon().entrySet()) {
            int id = indexOf(feature.getKey());
            if (id >= 0) {
                ids[all] = id;
                values[all++] = LEXICON * (float) Math.log1p(feature.getValue());
            }
        }
        return new SparseVector(Arrays.copyOf(ids, all), Arrays.copyOf(values, all));
    }

    private int add(Map<Integer, Float> counts, float weight, int[] ids, float[] values, int from) {
        int at = from;
        double square = 0;
        for (Map.Entry<Integer, Float> feature : counts.entrySet()) {
            int id = indexOf(feature.getKey());
            if (id >= 0) {
                ids[at] = id;
                values[at] = (float) (1 + Math.log(feature.getValue())) * rarity[id];
                square += (double) values[at] * values[at];
                at++;
            }
        }
        float scale = square == 0 ? 0 : weight / (float) Math.sqrt(square);
        for (int i = from; i < at; i++) {
            values[i] *= scale;
        }
        return at;
    }

    /** As exact as it is kept in a file, so that a vocabulary is the same before and after. */
    private static float half(float value) {
        return Float.float16ToFloat(Float.floatToFloat16(value));
    }

    /** Writes it. */
    void save(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeShort(Float.floatToFloat16(rarity[i]));
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if it cannot be read
     */
    static Vocabulary load(DataInputStream in) throws IOException {
        int[] hashes = new int[in.readInt()];
        float[] rarity = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
            rarity[i] = Float.float16ToFloat(in.readShort());
        }
        return new Vocabulary(hashes, rarity);
    }
}
