package dev.undertone.models.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.ArrayList;
import java.util.List;

/**
 * Adam (Kingma and Ba, ICLR 2015) with decoupled weight decay (Loshchilov and Hutter, ICLR 2019) on arrays of two or more
 * dimensions.
 */
final class AdamOptimizer {

    private static final float MEAN_DECAY = 0.9f;
    private static final float SQUARE_DECAY = 0.999f;
    private static final float TINY = 1e-8f;

    private final List<NDArray> weights;
    private final List<NDArray> means = new ArrayList<>();
    private final List<NDArray> squares = new ArrayList<>();
    private final float weightDecay;
    private int steps;

    /**
     * @param weights that are moved; they collect gradients
     * @param manager that what is kept of the gradients belongs to
     * @param weightDecay times the rate, the share of a weight that is lost with each step
     */
    AdamOptimizer(List<NDArray> weights, NDManager manager, float weightDecay) {
        this.weights = List.copyOf(weights);
        this.weightDecay = weightDecay;
        for (NDArray weight : weights) {
            weight.setRequiresGradient(true);
            means.add(manager.zeros(weight.getShape()));
            squares.add(manager.zeros(weight.getShape()));
        }
    }

    /** Moves every weight against its gradient, and forgets the gradient. */
    void step(double rate) {
        steps++;
        float meanScale = (float) (1 / (1 - Math.pow(MEAN_DECAY, steps)));
        float squareScale = (float) (1 / (1 - Math.pow(SQUARE_DECAY, steps)));
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            for (int i = 0; i < weights.size(); i++) {
                NDArray weight = weights.get(i);
                NDArray gradient = weight.getGradient();
                NDArray mean = means.get(i);
                NDArray square = squares.get(i);
                mean.muli(MEAN_DECAY).addi(gradient.mul(1 - MEAN_DECAY));
                square.muli(SQUARE_DECAY).addi(gradient.square().muli(1 - SQUARE_DECAY));
                NDArray size = square.mul(squareScale).sqrt().addi(TINY);
                if (weight.getShape().dimension() > 1) {
                    weight.muli(1 - rate * weightDecay);
                }
                weight.subi(mean.div(size).muli(rate * meanScale));
                gradient.subi(gradient);
            }
        }
    }
}
