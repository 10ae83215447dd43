package dev.undertone.models.training;

/** Fits linear functions by least squares with a penalty on large weights, from samples that come one by one. */
final class RidgeRegression {

    private final int inputs;
    private final int outputs;
    private final double[][] squares;
    private final double[][] products;
    private long samples;

    RidgeRegression(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.squares = new double[inputs][inputs];
        this.products = new double[outputs][inputs];
    }

    void add(float[] input, double... output) {
        samples++;
        for (int i = 0; i < inputs; i++) {
            double value = input[i];
            if (value == 0) {
                continue;
            }
            double[] row = squares[i];
            for (int j = 0; j <= i; j++) {
                row[j] += value * input[j];
            }
            for (int k = 0; k < outputs; k++) {
                products[k][i] += value * output[k];
            }
        }
    }

    /**
     * The weights of each output.
     *
     * @param penalty of a squared weight, as a share of a sample's squared error
     */
    float[][] solve(double penalty) {
        double[][] lower = cholesky(penalty * samples);
        float[][] weights = new float[outputs][inputs];
        for (int k = 0; k < outputs; k++) {
            double[] x = products[k].clone();
            for (int i = 0; i < inputs; i++) {
                for (int j = 0; j < i; j++) {
                    x[i] -= lower[i][j] * x[j];
                }
                x[i] /= lower[i][i];
            }
            for (int i = inputs - 1; i >= 0; i--) {
                for (int j = i + 1; j < inputs; j++) {
                    x[i] -= lower[j][i] * x[j];
                }
                x[i] /= lower[i][i];
                weights[k][i] = (float) x[i];
            }
        }
        return weights;
    }

    private double[][] cholesky(double ridge) {
        double[][] lower = new double[inputs][inputs];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = squares[i][j] + (i == j ? ridge : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }
}
