package dev.undertone.models.training;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The directions in which people differ most, measured by how much pictures of one person differ (linear discriminant
 * analysis; Fisher 1936), each weighed by how much it is to be trusted: by the square root of the share that people have in
 * its variance, as in the two-covariance model of speaker verification (Brümmer and de Villiers, "The speaker partitioning
 * problem", Odyssey 2010).
 */
final class PersonDiscriminants {

    /** Added to the variance within a person, as a share of its mean, against noise in the narrowest directions. */
    private static final double RIDGE = 0.05;

    private final double[][] within;
    private final double[][] between;
    private final int inputs;
    private long pictures;
    private long people;

    PersonDiscriminants(int inputs) {
        this.inputs = inputs;
        this.within = new double[inputs][inputs];
        this.between = new double[inputs][inputs];
    }

    /** Takes the pictures of one person, two or more; coordinates have the mean 0 over all people. */
    void add(float[][] person) {
        double[] mean = new double[inputs];
        for (float[] picture : person) {
            for (int i = 0; i < inputs; i++) {
                mean[i] += picture[i] / (double) person.length;
            }
        }
        double[] apart = new double[inputs];
        for (float[] picture : person) {
            for (int i = 0; i < inputs; i++) {
                apart[i] = picture[i] - mean[i];
            }
            addSquares(within, apart);
        }
        addSquares(between, mean);
        pictures += person.length;
        people++;
    }

    /** The directions, one in each row. */
    double[][] directions(int count) {
        RealMatrix inner = matrix(within, 1.0 / (pictures - people));
        double ridge = RIDGE * inner.getTrace() / inputs;
        for (int i = 0; i < inputs; i++) {
            inner.addToEntry(i, i, ridge);
        }
        // The mean of a few pictures still holds a part of what differs between them.
        RealMatrix outer = matrix(between, 1.0 / people)
                .subtract(matrix(within, 1.0 / (pictures - people)).scalarMultiply((double) people / pictures));
        RealMatrix whitening = MatrixUtils.inverse(new CholeskyDecomposition(inner, 1e-9, 0).getL());
        RealMatrix ratio = whitening.multiply(outer).multiply(whitening.transpose());
        RealMatrix vectors = SymmetricMatrix.eigenvectors(ratio);
        double[][] directions = new double[count][];
        for (int k = 0; k < count; k++) {
            double[] vector = vectors.getColumn(k);
            double variance = Math.max(0, quadratic(ratio, vector));
            double trust = Math.sqrt(variance / (1 + variance));
            directions[k] = whitening.transpose().operate(vector);
            for (int i = 0; i < inputs; i++) {
                directions[k][i] *= trust;
            }
        }
        return directions;
    }

    private static double quadratic(RealMatrix matrix, double[] vector) {
        double[] product = matrix.operate(vector);
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * product[i];
        }
        return sum;
    }

    private void addSquares(double[][] squares, double[] values) {
        for (int i = 0; i < inputs; i++) {
            double value = values[i];
            double[] row = squares[i];
            for (int j = 0; j <= i; j++) {
                row[j] += value * values[j];
            }
        }
    }

    private RealMatrix matrix(double[][] lower, double scale) {
        double[][] whole = new double[inputs][inputs];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j <= i; j++) {
                whole[i][j] = scale * lower[i][j];
                whole[j][i] = whole[i][j];
            }
        }
        return new Array2DRowRealMatrix(whole, false);
    }
}
