package dev.undertone.models.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.GradientCollector;
import dev.undertone.models.text.Lexicon;
import dev.undertone.models.text.SequenceNetwork;
import dev.undertone.models.text.TextOutputs;
import dev.undertone.models.text.Token;
import dev.undertone.models.text.Vocabulary;
import dev.undertone.models.text.WordVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Teaches a {@link SequenceNetwork} both tasks at once: words and filters serve emotions as well as valence and arousal. */
final class SequenceTraining {

    private static final int BATCH = 128;

    /** How often the fewer sentences with affect are seen while every text with emotions is seen once. */
    private static final int AFFECT_ROUNDS = 2;

    private static final double RATE = 0.002;
    private static final double WARM_UP = 0.05;
    private static final float WEIGHT_DECAY = 0.01f;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_TOKENS = 40;
    private static final float WORD_DROPOUT = 0.1f;
    private static final float INPUT_DROPOUT = 0.3f;
    private static final float DROPOUT = 0.5f;
    private static final double AFFECT_WEIGHT = 30;

    private final List<TextExample> examples;
    private final Lexicon lexicon;
    private final SequenceNetwork.Shape shape;
    private final int epochs;
    private final Random random;
    private final Vocabulary known;

    /**
     * @param examples to learn from
     * @param lexicon that the network is told of
     * @param shape of the network
     * @param epochs how often each example is seen
     * @param seed of weights, order and dropout
     */
    SequenceTraining(List<TextExample> examples, Lexicon lexicon, SequenceNetwork.Shape shape, int epochs, long seed) {
        this.examples = examples;
        this.lexicon = lexicon;
        this.shape = shape;
        this.epochs = epochs;
        this.random = new Random(seed);
        Map<Integer, Integer> counts = new HashMap<>();
        for (TextExample example : examples) {
            example.tokens().stream()
                    .map(WordVectors::hash)
                    .distinct()
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Map<Integer, Float> rarity = new HashMap<>();
        counts.forEach((word, count) -> {
            if (count >= LEAST_WORDS) {
                rarity.put(word, 1f);
            }
        });
        this.known = Vocabulary.of(rarity);
    }

    /**
     * Trains a network from random weights.
     *
     * @param progress is told after each epoch
     */
    SequenceNetwork run(NDManager parent, Runnable progress) {
        Engine.getInstance().setRandomSeed(random.nextInt());
        List<Row> rows = new ArrayList<>();
        List<Row> affective = new ArrayList<>();
        for (TextExample example : examples) {
            List<Token> tokens = example.tokens()
                    .subList(0, Math.min(MOST_TOKENS, example.tokens().size()));
            Row row = new Row(example, WordVectors.of(tokens, lexicon, known));
            (example.text().emotions() == null ? affective : rows).add(row);
        }
        int affectBatch = Math.max(1, AFFECT_ROUNDS * BATCH * affective.size() / Math.max(1, rows.size()));
        try (NDManager manager = parent.newSubManager()) {
            Weights weights = new Weights(manager, WordRatios.of(examples, known));
            AdamOptimizer optimizer = new AdamOptimizer(weights.all(), manager, WEIGHT_DECAY);
            Averages averages = new Averages(weights.all());
            int stepsInEpoch = Math.max(1, rows.size() / BATCH);
            for (int epoch = 0; epoch < epochs; epoch++) {
                List<List<Row>> emotionBatches = Batches.of(rows, BATCH, Row::length, random);
                List<List<Row>> affectBatches = Batches.of(affective, affectBatch, Row::length, random);
                for (int i = 0; i < stepsInEpoch; i++) {
                    List<Row> batch = new ArrayList<>(emotionBatches.get(i));
                    if (!affectBatches.isEmpty()) {
                        batch.addAll(affectBatches.get(i % affectBatches.size()));
                    }
                    weights.learn(manager, batch);
                    int step = epoch * stepsInEpoch + i;
                    optimizer.step(rate((double) step / ((double) epochs * stepsInEpoch)));
                    averages.update(step);
                }
                progress.run();
            }
            return weights.network(averages);
        }
    }

    private static double rate(double done) {
        return done < WARM_UP
                ? RATE * done / WARM_UP
                : RATE * (1 + Math.cos(Math.PI * (done - WARM_UP) / (1 - WARM_UP))) / 2;
    }

    private record Row(TextExample example, WordVectors text) {

        int length() {
            return text.length();
        }
    }

    /** Exponential moving averages of the weights. */
    private static final class Averages {

        private static final double DECAY = 0.995;

        private final List<NDArray> sources;
        private final List<NDArray> values;

        Averages(List<NDArray> sources) {
            this.sources = sources;
            this.values = sources.stream().map(NDArray::duplicate).toList();
        }

        void update(int step) {
            float decay = (float) Math.min(DECAY, (1.0 + step) / (10.0 + step));
            try (NDScope scope = new NDScope()) {
                scope.suppressNotUsedWarning();
                for (int i = 0; i < sources.size(); i++) {
                    values.get(i).muli(decay).addi(sources.get(i).mul(1 - decay));
                }
            }
        }

        float[] value(int number) {
            return values.get(number).toFloatArray();
        }
    }

    /** The network as it is learnt. */
    private final class Weights {

        private final NDArray words;
        private final NDArray filters;
        private final NDArray filterBiases;
        private final NDArray outputs;
        private final NDArray outputBiases;

        Weights(NDManager manager, WordRatios ratios) {
            int taps = shape.window() * shape.inputs();
            words = manager.create(
                    ratios.beginnings(shape.dimensions(), random), new Shape(known.size() + 1, shape.dimensions()));
            filters = manager.randomNormal(
                    0, (float) Math.sqrt(2.0 / taps), new Shape(taps, shape.filters()), DataType.FLOAT32);
            filterBiases = manager.zeros(new Shape(shape.filters()));
            outputs = manager.randomNormal(
                    0,
                    (float) Math.sqrt(0.5 / shape.filters()),
                    new Shape(2L * shape.filters(), TextOutputs.COUNT),
                    DataType.FLOAT32);
            outputBiases = manager.zeros(new Shape(TextOutputs.COUNT));
        }

        List<NDArray> all() {
            return List.of(words, filters, filterBiases, outputs, outputBiases);
        }

        SequenceNetwork network(Averages averages) {
            return new SequenceNetwork(
                    known,
                    shape,
                    new SequenceNetwork.Parameters(
                            averages.value(0),
                            averages.value(1),
                            averages.value(2),
                            averages.value(3),
                            averages.value(4)));
        }

        void learn(NDManager manager, List<Row> batch) {
            int rows = batch.size();
            int length = Math.max(
                    1, batch.stream().mapToInt(row -> row.text.length()).max().orElse(1));
            long[] ids = new long[rows * length];
            float[] traits = new float[ids.length * WordVectors.TRAITS];
            float[] there = new float[ids.length];
            float[] lengths = new float[rows];
            for (int i = 0; i < rows; i++) {
                WordVectors text = batch.get(i).text;
                lengths[i] = Math.max(1, text.length());
                for (int k = 0; k < text.length(); k++) {
                    ids[i * length + k] = random.nextFloat() < WORD_DROPOUT ? 0 : text.words()[k];
                    there[i * length + k] = 1;
                }
                System.arraycopy(
                        text.traits(), 0, traits, i * length * WordVectors.TRAITS, text.length() * WordVectors.TRAITS);
            }
            try (NDManager stepManager = manager.newSubManager();
                    NDScope scope = new NDScope();
                    GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                scope.suppressNotUsedWarning();
                NDArray mask = stepManager.create(there, new Shape(rows, length, 1));
                NDArray vectors = words.getNDArrayInternal()
                        .embedding(stepManager.create(ids, new Shape(rows, length)), words, SparseFormat.DENSE)
                        .singletonOrThrow();
                NDArray seen = dropped(vectors, INPUT_DROPOUT)
                        .concat(stepManager.create(traits, new Shape(rows, length, WordVectors.TRAITS)), 2)
                        .mul(mask);
                NDArray answers = neighbours(stepManager, seen, rows, length)
                        .matMul(filters)
                        .add(filterBiases)
                        .maximum(0)
                        .mul(mask);
                NDArray mean = answers.sum(new int[] {1}).div(stepManager.create(lengths, new Shape(rows, 1)));
                NDArray pooled = answers.max(new int[] {1}).concat(mean, 1);
                NDArray answered = dropped(pooled, DROPOUT).matMul(outputs).add(outputBiases);
                collector.backward(new TextLoss(
                                stepManager,
                                batch.stream().map(row -> row.example).toList())
                        .of(answered, AFFECT_WEIGHT));
            }
        }

        private NDArray neighbours(NDManager manager, NDArray seen, int rows, int length) {
            int reach = shape.window() / 2;
            if (reach == 0) {
                return seen;
            }
            NDArray edge = manager.zeros(new Shape(rows, reach, shape.inputs()));
            NDArray padded = edge.concat(seen, 1).concat(edge, 1);
            NDList shifted = new NDList();
            for (int i = 0; i < shape.window(); i++) {
                shifted.add(padded.get(new NDIndex(":, {}:{}, :", i, i + length)));
            }
            return NDArrays.concat(shifted, 2);
        }

        private NDArray dropped(NDArray values, float share) {
            return Dropout.dropout(values, share, true).singletonOrThrow();
        }
    }
}
