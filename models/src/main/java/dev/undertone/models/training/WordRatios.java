package dev.undertone.models.training;

import dev.undertone.models.text.TextOutputs;
import dev.undertone.models.text.Vocabulary;
import dev.undertone.models.text.WordVectors;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What mere counting tells of words, by which word vectors begin: how much likelier each emotion is where a word stands, and how far
 * from the middle the sentences with it lie. Of a rare word that is soon more than a network learns of it.
 */
final class WordRatios {

    /** So many texts of the usual kind are added to those of each word. */
    private static final double PRIOR = 10;

    private static final float EMOTION_SCALE = 0.3f;
    private static final float AFFECT_SCALE = 3;
    private static final float NOISE = 0.1f;

    private final double[][] ratios;

    private WordRatios(double[][] ratios) {
        this.ratios = ratios;
    }

    /**
     * Counts.
     *
     * @param known the words
     */
    static WordRatios of(List<TextExample> examples, Vocabulary known) {
        int words = known.size();
        double[][] sums = new double[words + 1][TextOutputs.COUNT];
        double[][] counts = new double[words + 1][TextOutputs.COUNT];
        for (TextExample example : examples) {
            float[] targets = new float[TextOutputs.COUNT];
            float[] asked = new float[TextOutputs.COUNT];
            example.target(targets, asked, 0);
            example.tokens().stream()
                    .mapToInt(token -> known.indexOf(WordVectors.hash(token)))
                    .filter(word -> word >= 0)
                    .distinct()
                    .forEach(word -> {
                        add(sums[word], targets, asked);
                        add(counts[word], asked, asked);
                    });
            // The last row is that of all texts.
            add(sums[words], targets, asked);
            add(counts[words], asked, asked);
        }
        double[][] ratios = new double[words][TextOutputs.COUNT];
        for (int word = 0; word < words; word++) {
            for (int k = 0; k < TextOutputs.COUNT; k++) {
                double usual = sums[words][k] / Math.max(1, counts[words][k]);
                double mean = (sums[word][k] + PRIOR * usual) / (counts[word][k] + PRIOR);
                ratios[word][k] = k < TextOutputs.EMOTIONS
                        ? EMOTION_SCALE * (logit(mean) - logit(usual))
                        : AFFECT_SCALE * (mean - usual);
            }
        }
        return new WordRatios(ratios);
    }

    private static void add(double[] to, float[] values, float[] asked) {
        for (int k = 0; k < to.length; k++) {
            to[k] += values[k] * asked[k];
        }
    }

    private static double logit(double share) {
        double inside = Math.clamp(share, 1e-4, 1 - 1e-4);
        return Math.log(inside / (1 - inside));
    }

    /** Vectors of an unknown word, then of each known one: what was counted, and noise in the other dimensions; flat. */
    float[] beginnings(int dimensions, RandomGenerator random) {
        float[] vectors = new float[(ratios.length + 1) * dimensions];
        for (int i = 0; i < vectors.length; i++) {
            int word = i / dimensions - 1;
            int k = i % dimensions;
            boolean counted = k < TextOutputs.COUNT;
            vectors[i] = counted ? (word < 0 ? 0 : (float) ratios[word][k]) : NOISE * (float) random.nextGaussian();
        }
        return vectors;
    }
}
