package dev.undertone.models.expression;

import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.initializer.XavierInitializer;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.network.ChannelsLast;
import java.util.List;

/**
 * The expression network: a small residual trunk with squeeze-and-excitation, and two linear heads on its pooled features.
 *
 * <p>Input: faces as {@code (N, 1, 48, 48)} floats, each a {@link FaceCrop}. Output: two arrays of logits, {@code (N, 7)}
 * in the order of {@link ExpressionLabels#FER2013} and {@code (N, 8)} in that of {@link ExpressionLabels#FERPLUS}.
 * How wide it is, {@link ExpressionArchitecture} says.
 *
 * <p>Residual blocks: He et al., "Deep residual learning for image recognition", CVPR 2016, with the pooled shortcut of
 * He et al., "Bag of tricks for image classification", CVPR 2019. Gates: Hu et al., "Squeeze-and-excitation networks",
 * CVPR 2018.
 */
public final class ExpressionNetwork {

    private static final int GATE_REDUCTION = 8;
    private static final float DROPOUT = 0.2f;

    /** Pooling, flattening, dropout and the two heads: the blocks after the trunk. */
    private static final int BLOCKS_AFTER_TRUNK = 4;

    private ExpressionNetwork() {}

    /** The shape of {@code faces} faces. */
    public static Shape inputShape(long faces) {
        return inputShape(faces, FaceCrop.SIZE);
    }

    /** The shape of {@code faces} faces of another size; training begins with smaller ones. */
    public static Shape inputShape(long faces, int size) {
        return new Shape(faces, 1, size, size);
    }

    /**
     * A network without parameters yet.
     *
     * @param stem filters at 48x48 pixels
     * @param early filters at 24x24
     * @param middle filters at 12x12
     * @param late filters at 6x6, and features that the heads go by
     */
    static Block create(int stem, int early, int middle, int late) {
        SequentialBlock network = new SequentialBlock()
                .add(convolution(stem, 3, 1))
                .add(batchNorm())
                .add(Activation.reluBlock())
                .add(ChannelsLast.block())
                .add(convolution(early, 3, 2))
                .add(batchNorm())
                .add(Activation.reluBlock())
                .add(residual(early, early, 1, false))
                .add(residual(early, middle, 2, true))
                .add(residual(middle, middle, 1, true))
                .add(residual(middle, late, 2, true))
                .add(residual(late, late, 1, true))
                .add(Pool.globalAvgPool2dBlock())
                .add(Blocks.batchFlattenBlock())
                .add(Dropout.builder().optRate(DROPOUT).build());
        return withHeads(network);
    }

    /** Adds the two heads, and says how the weights of all blocks begin. */
    static Block withHeads(SequentialBlock network) {
        network.add(new ParallelBlock(
                outputs -> new NDList(outputs.get(0).head(), outputs.get(1).head()),
                List.of(linear(ExpressionLabels.FER2013.size()), linear(ExpressionLabels.FERPLUS.size()))));
        network.setInitializer(
                new XavierInitializer(XavierInitializer.RandomType.GAUSSIAN, XavierInitializer.FactorType.IN, 2),
                Parameter.Type.WEIGHT);
        return network;
    }

    /**
     * The same network, sharing the blocks and their parameters, with a third output: what the trunk hands to the pooling,
     * {@code (N, late, 6, 6)} for faces of 48x48.
     */
    static Block withFeatureMaps(Block network) {
        List<Block> blocks = network.getChildren().values();
        int trunk = blocks.size() - BLOCKS_AFTER_TRUNK;
        SequentialBlock tail = new SequentialBlock();
        blocks.subList(trunk, blocks.size()).forEach(tail::add);
        SequentialBlock whole = new SequentialBlock();
        blocks.subList(0, trunk).forEach(whole::add);
        return whole.add(new ParallelBlock(
                outputs -> outputs.get(0).addAll(outputs.get(1)), List.of(tail, Blocks.identityBlock())));
    }

    /** The parameters of the second head, FER+'s. */
    static LinearHead ferplusHead(Block network) {
        Block heads = network.getChildren().values().getLast();
        return LinearHead.of(heads.getChildren().values().getLast());
    }

    private static Block residual(int before, int filters, int stride, boolean gated) {
        SequentialBlock path = new SequentialBlock()
                .add(convolution(filters, 3, stride))
                .add(batchNorm())
                .add(Activation.reluBlock())
                .add(convolution(filters, 3, 1))
                .add(batchNorm());
        if (gated) {
            path.add(gate(filters));
        }
        SequentialBlock shortcut = new SequentialBlock();
        if (stride > 1) {
            shortcut.add(Pool.avgPool2dBlock(new Shape(stride, stride), new Shape(stride, stride)));
        }
        if (before != filters) {
            shortcut.add(convolution(filters, 1, 1)).add(batchNorm());
        }
        return new SequentialBlock()
                .add(new ParallelBlock(
                        outputs -> new NDList(NDArrays.add(
                                outputs.get(0).head(), outputs.get(1).head())),
                        List.of(path, shortcut.getChildren().isEmpty() ? Blocks.identityBlock() : shortcut)))
                .add(Activation.reluBlock());
    }

    private static Block gate(int filters) {
        SequentialBlock gate = new SequentialBlock()
                .add(Pool.globalAvgPool2dBlock())
                .add(Blocks.batchFlattenBlock())
                .add(linear(filters / GATE_REDUCTION))
                .add(Activation.reluBlock())
                .add(linear(filters))
                .add(Activation.sigmoidBlock())
                .add(new LambdaBlock(list -> new NDList(list.head().reshape(-1, filters, 1, 1)), "channels"));
        return new ParallelBlock(
                outputs -> new NDList(outputs.get(0).head().mul(outputs.get(1).head())),
                List.of(Blocks.identityBlock(), gate));
    }

    private static Block convolution(int filters, int kernel, int stride) {
        int padding = kernel / 2;
        return Conv2d.builder()
                .setFilters(filters)
                .setKernelShape(new Shape(kernel, kernel))
                .optStride(new Shape(stride, stride))
                .optPadding(new Shape(padding, padding))
                .optBias(false)
                .build();
    }

    private static Block batchNorm() {
        return BatchNorm.builder().build();
    }

    private static Block linear(int units) {
        return Linear.builder().setUnits(units).build();
    }
}
