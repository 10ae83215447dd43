package dev.undertone.models.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * A second network whose parameters are the exponential moving average of the first one's, batch norm statistics
 * included. It is the one that is measured and kept.
 */
final class AveragedNetwork {

    private static final double DECAY = 0.999;

    private final Block block;
    private final List<NDArray> sources = new ArrayList<>();
    private final List<NDArray> averages = new ArrayList<>();

    AveragedNetwork(ExpressionArchitecture architecture, Block source, NDManager manager) {
        block = architecture.create();
        block.initialize(manager, DataType.FLOAT32, ExpressionNetwork.inputShape(1));
        for (Parameter parameter : source.getParameters().values()) {
            sources.add(parameter.getArray());
        }
        for (Parameter parameter : block.getParameters().values()) {
            averages.add(parameter.getArray());
        }
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).copyTo(averages.get(i));
        }
    }

    Block block() {
        return block;
    }

    /**
     * Takes the source's present parameters into the average.
     *
     * @param step steps taken so far; the average is short at first, so that the random start is soon forgotten
     */
    void update(long step) {
        float decay = (float) Math.min(DECAY, (1.0 + step) / (10.0 + step));
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            for (int i = 0; i < sources.size(); i++) {
                averages.get(i).muli(decay).addi(sources.get(i).mul(1 - decay));
            }
        }
    }
}
