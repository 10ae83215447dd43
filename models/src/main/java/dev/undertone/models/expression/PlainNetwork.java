package dev.undertone.models.expression;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;

/**
 * The network that many student projects on FER2013 describe, as a baseline: convolutions of 32, 64, 128 and 128 filters
 * without batch norm, maximum pooling after the last three, dropout, and a dense layer of 1024 units; here with the two
 * heads of {@link ExpressionNetwork} and its input. 2.3 million parameters, 77 million multiply-adds a face.
 */
final class PlainNetwork {

    private static final float DROPOUT = 0.25f;
    private static final float DENSE_DROPOUT = 0.5f;
    private static final int DENSE_UNITS = 1024;

    private PlainNetwork() {}

    static Block create() {
        SequentialBlock network = new SequentialBlock()
                .add(convolution(32))
                .add(Activation.reluBlock())
                .add(convolution(64))
                .add(Activation.reluBlock())
                .add(pool())
                .add(dropout(DROPOUT))
                .add(convolution(128))
                .add(Activation.reluBlock())
                .add(pool())
                .add(convolution(128))
                .add(Activation.reluBlock())
                .add(pool())
                .add(dropout(DROPOUT))
                .add(Blocks.batchFlattenBlock())
                .add(linear(DENSE_UNITS))
                .add(Activation.reluBlock())
                .add(dropout(DENSE_DROPOUT));
        return ExpressionNetwork.withHeads(network);
    }

    private static Block convolution(int filters) {
        return Conv2d.builder()
                .setFilters(filters)
                .setKernelShape(new Shape(3, 3))
                .build();
    }

    private static Block pool() {
        return Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2));
    }

    private static Block dropout(float rate) {
        return Dropout.builder().optRate(rate).build();
    }

    private static Block linear(int units) {
        return Linear.builder().setUnits(units).build();
    }
}
