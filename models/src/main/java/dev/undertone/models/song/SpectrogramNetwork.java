package dev.undertone.models.song;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import dev.undertone.models.network.ChannelsLast;

/**
 * A small convolutional network that tells quadrants apart by a part of a {@link LogMelSpectrogram}. Its features are averaged
 * over all pitches, and over time both averaged and taken at their strongest.
 */
public final class SpectrogramNetwork {

    /** How many frames of a spectrogram it looks at, 7.4 s. */
    public static final int FRAMES = 320;

    private static final float DROPOUT = 0.4f;

    private SpectrogramNetwork() {}

    /**
     * The network, its parameters not yet set: from {@link #inputShape} to {@code (N, 4)} logits, in the order of {@link
     * Quadrant#values()}.
     *
     * @param width filters of the first layer; the last have four times as many
     */
    public static Block create(int width) {
        SequentialBlock network = new SequentialBlock();
        convolve(network, width, 2);
        network.add(ChannelsLast.block());
        convolve(network, width, 1);
        network.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        convolve(network, 2 * width, 1);
        convolve(network, 2 * width, 1);
        network.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        convolve(network, 4 * width, 1);
        network.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        convolve(network, 4 * width, 1);
        return network.add(new LambdaBlock(SpectrogramNetwork::pooled, "pooled"))
                .add(Dropout.builder().optRate(DROPOUT).build())
                .add(Linear.builder().setUnits(Quadrant.values().length).build());
    }

    /** Of a batch: parts of spectrograms, one channel, bands, frames. */
    public static Shape inputShape(long batch) {
        return new Shape(batch, 1, LogMelSpectrogram.BANDS, FRAMES);
    }

    private static void convolve(SequentialBlock network, int filters, int stride) {
        network.add(Conv2d.builder()
                        .setFilters(filters)
                        .setKernelShape(new Shape(3, 3))
                        .optStride(new Shape(stride, stride))
                        .optPadding(new Shape(1, 1))
                        .optBias(false)
                        .build())
                .add(BatchNorm.builder().build())
                .add(Activation.reluBlock());
    }

    private static NDList pooled(NDList features) {
        NDArray overPitch = features.singletonOrThrow().mean(new int[] {2});
        return new NDList(overPitch.mean(new int[] {2}).concat(overPitch.max(new int[] {2}), 1));
    }
}
