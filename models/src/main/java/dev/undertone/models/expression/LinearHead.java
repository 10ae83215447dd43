package dev.undertone.models.expression;

import ai.djl.nn.Block;

/**
 * The parameters of a linear layer, copied.
 *
 * @param weights one row of features for each class, the rows in the order of the classes
 * @param biases one for each class
 */
record LinearHead(float[] weights, float[] biases) {

    /** Copies what a linear layer holds now. */
    static LinearHead of(Block linear) {
        return new LinearHead(
                linear.getParameters().get("weight").getArray().toFloatArray(),
                linear.getParameters().get("bias").getArray().toFloatArray());
    }

    int features() {
        return weights.length / biases.length;
    }

    float weight(int clazz, int feature) {
        return weights[clazz * features() + feature];
    }
}
