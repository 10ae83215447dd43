package dev.undertone.models.training;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionNetwork;

/**
 * How large a network is.
 *
 * @param parameters that are learnt, and the statistics of batch norms
 * @param multiplyAdds for one face of 48x48, of convolutions and linear layers
 */
record NetworkSize(long parameters, long multiplyAdds) {

    /** Counts a network's parts. */
    static NetworkSize of(ExpressionArchitecture architecture) {
        try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
            Block network = architecture.create();
            network.initialize(manager, DataType.FLOAT32, ExpressionNetwork.inputShape(1));
            long parameters = network.getParameters().values().stream()
                    .mapToLong(parameter -> parameter.getArray().size())
                    .sum();
            return new NetworkSize(parameters, multiplyAdds(network));
        }
    }

    private static long multiplyAdds(Block block) {
        if (!block.getChildren().isEmpty()) {
            return block.getChildren().values().stream()
                    .mapToLong(NetworkSize::multiplyAdds)
                    .sum();
        }
        long sum = 0;
        for (Parameter parameter : block.getDirectParameters().values()) {
            NDArray weight = parameter.getArray();
            if (parameter.getType() == Parameter.Type.WEIGHT
                    && weight.getShape().dimension() > 1) {
                sum += weight.size() * places(block);
            }
        }
        return sum;
    }

    /** At how many places of the picture a convolution is computed; 1 for a linear layer. */
    private static long places(Block block) {
        Shape output = block.getOutputShapes(block.describeInput().values().toArray(Shape[]::new))[0];
        return output.dimension() == 4 ? output.get(2) * output.get(3) : 1;
    }
}
