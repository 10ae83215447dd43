package dev.undertone.models.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.training.GradientCollector;
import dev.undertone.models.text.BagNetwork;
import dev.undertone.models.text.SparseVector;
import dev.undertone.models.text.TextFeatures;
import dev.undertone.models.text.TextOutputs;
import dev.undertone.models.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Teaches a {@link BagNetwork}. Each weight is learnt as a multiple of how much its feature tells an emotion from the others by mere
 * counting (the log-count ratio of Wang and Manning, "Baselines and bigrams", ACL 2012), so that features of which little is known
 * start, and under the decay stay, small.
 */
final class BagTraining {

    private static final int BATCH = 256;
    private static final double RATE = 0.03;
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_PARTS = 4;

    /** Added to every count. */
    private static final double SMOOTHING = 0.5;

    /** The share of the mean ratio that each has in place of its own. */
    private static final double SHARED = 0.25;

    /** Of squared weights, in the loss: chosen on the texts held out. */
    private static final double EMOTION_DECAY = 4e-5;

    private static final double AFFECT_DECAY = 2.5e-4;

    private final List<TextExample> examples;
    private final Vocabulary vocabulary;
    private final int epochs;
    private final Random random;

    /**
     * @param examples to learn from
     * @param epochs how often each is seen
     * @param seed of the order
     */
    BagTraining(List<TextExample> examples, int epochs, long seed) {
        this.examples = examples;
        this.epochs = epochs;
        this.random = new Random(seed);
        this.vocabulary = vocabulary(examples);
    }

    private static Vocabulary vocabulary(List<TextExample> examples) {
        Map<Integer, Integer> words = new HashMap<>();
        Map<Integer, Integer> parts = new HashMap<>();
        Map<Integer, Float> rarity = new HashMap<>();
        for (TextExample example : examples) {
            TextFeatures features = example.features();
            features.words().keySet().forEach(word -> words.merge(word, 1, Integer::sum));
            features.parts().keySet().forEach(part -> parts.merge(part, 1, Integer::sum));
            features.lexicon().keySet().forEach(entry -> rarity.put(entry, 1f));
        }
        addRarity(words, LEAST_WORDS, examples.size(), rarity);
        addRarity(parts, LEAST_PARTS, examples.size(), rarity);
        return Vocabulary.of(rarity);
    }

    private static void addRarity(Map<Integer, Integer> counts, int least, int all, Map<Integer, Float> rarity) {
        counts.forEach((feature, count) -> {
            if (count >= least) {
                rarity.put(feature, (float) (1 + Math.log((1.0 + all) / (1 + count))));
            }
        });
    }

    /**
     * Trains a network from nothing.
     *
     * @param progress is told after each epoch
     */
    BagNetwork run(NDManager parent, Runnable progress) {
        List<Row> rows = new ArrayList<>();
        List<Row> affective = new ArrayList<>();
        for (TextExample example : examples) {
            Row row = new Row(example, vocabulary.vector(example.features()));
            (example.text().emotions() == null ? affective : rows).add(row);
        }
        int affectBatch = Math.max(1, BATCH * affective.size() / Math.max(1, rows.size()));
        try (NDManager manager = parent.newSubManager()) {
            Shape shape = new Shape(vocabulary.size() + 1, TextOutputs.COUNT);
            NDArray ratios = manager.create(ratios(rows), shape);
            NDArray weights = manager.zeros(shape);
            NDArray biases = manager.zeros(new Shape(TextOutputs.COUNT));
            NDArray decay = manager.create(decays(), new Shape(1, TextOutputs.COUNT));
            AdamOptimizer optimizer = new AdamOptimizer(List.of(weights, biases), manager, 0);
            int stepsInEpoch = Math.max(1, rows.size() / BATCH);
            for (int epoch = 0; epoch < epochs; epoch++) {
                List<List<Row>> emotionBatches = Batches.of(rows, BATCH, Row::length, random);
                List<List<Row>> affectBatches = Batches.of(affective, affectBatch, Row::length, random);
                for (int i = 0; i < stepsInEpoch; i++) {
                    List<Row> batch = new ArrayList<>(emotionBatches.get(i));
                    if (!affectBatches.isEmpty()) {
                        batch.addAll(affectBatches.get(i % affectBatches.size()));
                    }
                    learn(manager, weights, ratios, biases, decay, batch);
                    double done = (double) (epoch * stepsInEpoch + i) / ((double) epochs * stepsInEpoch);
                    optimizer.step(RATE * (1 + Math.cos(Math.PI * done)) / 2);
                }
                progress.run();
            }
            try (NDArray folded = weights.mul(ratios)) {
                return new BagNetwork(vocabulary, folded.toFloatArray(), biases.toFloatArray());
            }
        }
    }

    private void learn(
            NDManager manager, NDArray weights, NDArray ratios, NDArray biases, NDArray decay, List<Row> batch) {
        int longest =
                batch.stream().mapToInt(row -> row.vector.ids().length).max().orElse(1);
        long[] ids = new long[batch.size() * longest];
        float[] values = new float[ids.length];
        for (int i = 0; i < batch.size(); i++) {
            SparseVector vector = batch.get(i).vector;
            for (int k = 0; k < longest; k++) {
                boolean there = k < vector.ids().length;
                ids[i * longest + k] = there ? vector.ids()[k] : vocabulary.size();
                values[i * longest + k] = there ? vector.values()[k] : 0;
            }
        }
        try (NDManager stepManager = manager.newSubManager();
                NDScope scope = new NDScope();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            scope.suppressNotUsedWarning();
            NDArray places = stepManager.create(ids, new Shape(batch.size(), longest));
            NDArray amounts = stepManager.create(values, new Shape(batch.size(), longest, 1));
            NDArray rows = weights.mul(ratios);
            NDArray outputs = rows.getNDArrayInternal()
                    .embedding(places, rows, SparseFormat.DENSE)
                    .singletonOrThrow()
                    .mul(amounts)
                    .sum(new int[] {1})
                    .add(biases);
            NDArray loss = new TextLoss(
                            stepManager, batch.stream().map(row -> row.example).toList())
                    .of(outputs, 1);
            collector.backward(loss.add(weights.square().mul(decay).sum()));
        }
    }

    private static float[] decays() {
        float[] decays = new float[TextOutputs.COUNT];
        for (int i = 0; i < decays.length; i++) {
            decays[i] = (float) (i < TextOutputs.EMOTIONS ? EMOTION_DECAY / 2 : AFFECT_DECAY);
        }
        return decays;
    }

    /** How much each feature tells of each output. */
    private float[] ratios(List<Row> rows) {
        int width = TextOutputs.COUNT;
        double[] with = new double[(vocabulary.size() + 1) * width];
        double[] all = new double[vocabulary.size() + 1];
        for (Row row : rows) {
            float[] targets = new float[width];
            row.example.target(targets, new float[width], 0);
            for (int i = 0; i < row.vector.ids().length; i++) {
                int id = row.vector.ids()[i];
                float value = row.vector.values()[i];
                all[id] += value;
                for (int k = 0; k < TextOutputs.EMOTIONS; k++) {
                    with[id * width + k] += targets[k] * value;
                }
            }
        }
        float[] ratios = new float[with.length];
        Arrays.fill(ratios, 1);
        for (int k = 0; k < TextOutputs.EMOTIONS; k++) {
            double yes = 0;
            double no = 0;
            for (int id = 0; id < vocabulary.size(); id++) {
                yes += with[id * width + k] + SMOOTHING;
                no += all[id] - with[id * width + k] + SMOOTHING;
            }
            double sum = 0;
            for (int id = 0; id < vocabulary.size(); id++) {
                double ratio = Math.abs(Math.log((with[id * width + k] + SMOOTHING) / yes)
                        - Math.log((all[id] - with[id * width + k] + SMOOTHING) / no));
                ratios[id * width + k] = (float) ratio;
                sum += ratio;
            }
            double mean = sum / vocabulary.size();
            for (int id = 0; id < vocabulary.size(); id++) {
                ratios[id * width + k] = (float) (SHARED * mean + (1 - SHARED) * ratios[id * width + k]);
            }
        }
        return ratios;
    }

    private record Row(TextExample example, SparseVector vector) {

        int length() {
            return vector.ids().length;
        }
    }
}
