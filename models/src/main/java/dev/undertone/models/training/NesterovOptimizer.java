package dev.undertone.models.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stochastic gradient descent with Nesterov momentum (Sutskever et al., "On the importance of initialization and momentum
 * in deep learning", ICML 2013); weight decay on tensors of two or more dimensions only, so that biases and batch norms
 * keep their freedom. DJL's own Nesterov optimiser is not implemented on PyTorch.
 */
final class NesterovOptimizer {

    private static final float MOMENTUM = 0.9f;

    private final List<NDArray> weights = new ArrayList<>();
    private final List<NDArray> velocities = new ArrayList<>();
    private final float weightDecay;

    NesterovOptimizer(Block network, NDManager manager, float weightDecay) {
        this.weightDecay = weightDecay;
        for (Parameter parameter : network.getParameters().values()) {
            if (parameter.requiresGradient()) {
                NDArray weight = parameter.getArray();
                weights.add(weight);
                velocities.add(manager.zeros(weight.getShape()));
            }
        }
    }

    /** Moves every weight against its gradient, and forgets the gradient. */
    void step(float rate) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            for (int i = 0; i < weights.size(); i++) {
                NDArray weight = weights.get(i);
                NDArray velocity = velocities.get(i);
                NDArray gradient = weight.getGradient();
                NDArray direction = weight.getShape().dimension() > 1
                        ? weight.mul(weightDecay).addi(gradient)
                        : gradient.duplicate();
                velocity.muli(MOMENTUM).addi(direction);
                weight.subi(direction.addi(velocity.mul(MOMENTUM)).muli(rate));
                gradient.subi(gradient);
            }
        }
    }

    void save(DataOutputStream out) throws IOException {
        for (NDArray velocity : velocities) {
            for (float value : velocity.toFloatArray()) {
                out.writeFloat(value);
            }
        }
    }

    void load(NDManager manager, DataInputStream in) throws IOException {
        for (NDArray velocity : velocities) {
            float[] values = new float[(int) velocity.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
            try (NDArray saved = manager.create(values, velocity.getShape())) {
                saved.copyTo(velocity);
            }
        }
    }
}
