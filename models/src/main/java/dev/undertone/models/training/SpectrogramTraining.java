package dev.undertone.models.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.SpectrogramNetwork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches a {@link SpectrogramNetwork}: stochastic gradient descent with Nesterov momentum, the rate warmed up and then lowered
 * along a cosine (Loshchilov and Hutter, "SGDR", ICLR 2017).
 */
final class SpectrogramTraining {

    private static final int BATCH = 32;

    /** Parts of each song in an epoch: a song is longer than a part of it. */
    private static final int PARTS = 2;

    private static final double RATE = 0.05;
    private static final double WARM_UP = 0.1;
    private static final float WEIGHT_DECAY = 1e-3f;

    private final List<SongExample> songs;
    private final int epochs;
    private final Random random;

    /**
     * @param songs to learn from
     * @param epochs how often each is heard
     * @param seed of weights, order and augmentation
     */
    SpectrogramTraining(List<SongExample> songs, int epochs, long seed) {
        this.songs = songs;
        this.epochs = epochs;
        this.random = new Random(seed);
    }

    /**
     * Trains a network from random weights.
     *
     * @param manager that its parameters belong to
     * @param width of the network
     * @param progress is told after each epoch
     */
    Block run(NDManager manager, int width, Runnable progress) {
        Engine.getInstance().setRandomSeed(random.nextInt());
        Block network = SpectrogramNetwork.create(width);
        network.initialize(manager, DataType.FLOAT32, SpectrogramNetwork.inputShape(BATCH));
        NesterovOptimizer optimizer = new NesterovOptimizer(network, manager, WEIGHT_DECAY);
        ParameterStore parameters = new ParameterStore(manager, false);
        int stepsInEpoch = PARTS * songs.size() / BATCH;
        long steps = (long) epochs * stepsInEpoch;
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<SongExample> order = shuffled();
            for (int i = 0; i < stepsInEpoch; i++) {
                learn(manager, network, parameters, order.subList(i * BATCH, (i + 1) * BATCH));
                optimizer.step((float) rate((double) ((long) epoch * stepsInEpoch + i) / steps));
            }
            progress.run();
        }
        return network;
    }

    private List<SongExample> shuffled() {
        List<SongExample> order = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            order.addAll(songs);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private void learn(NDManager manager, Block network, ParameterStore parameters, List<SongExample> part) {
        SpectrogramBatch batch = SpectrogramBatch.of(part, songs, random);
        try (NDManager stepManager = manager.newSubManager();
                NDScope scope = new NDScope();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            scope.suppressNotUsedWarning();
            NDArray parts = stepManager.create(batch.parts(), SpectrogramNetwork.inputShape(BATCH));
            NDArray targets = stepManager.create(batch.targets(), new Shape(BATCH, Quadrant.values().length));
            NDArray logits =
                    network.forward(parameters, new NDList(parts), true).singletonOrThrow();
            collector.backward(logits.logSoftmax(1).mul(targets).sum().mul(-1f / BATCH));
        }
    }

    /** The rate after a share of all steps. */
    private static double rate(double done) {
        return done < WARM_UP
                ? RATE * done / WARM_UP
                : RATE * (1 + Math.cos(Math.PI * (done - WARM_UP) / (1 - WARM_UP))) / 2;
    }
}
