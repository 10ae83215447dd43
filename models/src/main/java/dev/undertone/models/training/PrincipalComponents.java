package dev.undertone.models.training;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.undertone.models.network.PyTorch;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The directions in which descriptions vary most.
 *
 * @param mean of all descriptions
 * @param directions one in each row, orthonormal, from about the widest on
 */
record PrincipalComponents(float[] mean, float[][] directions) {

    private static final int BATCH = 2000;
    private static final int ROUNDS = 6;

    /** Of the directions that are iterated, the last few are not settled yet, and left out. */
    private static final double SETTLED = 0.85;

    private static final double SMALLEST = 1e-9;

    /**
     * Finds them by subspace iteration on the covariance (Golub and Van Loan, "Matrix computations", section 8.2.4).
     *
     * @param descriptions rows of equal length
     * @param count of directions, fewer than values in a description
     */
    static PrincipalComponents of(List<QuantizedDescription> descriptions, int count, long seed) {
        int length = descriptions.getFirst().length();
        PyTorch.start();
        try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
            float[] mean = mean(descriptions, length);
            NDArray covariance = manager.zeros(new Shape(length, length));
            for (int from = 0; from < descriptions.size(); from += BATCH) {
                try (NDManager step = manager.newSubManager()) {
                    List<QuantizedDescription> part =
                            descriptions.subList(from, Math.min(descriptions.size(), from + BATCH));
                    NDArray rows = step.create(centred(part, mean), new Shape(part.size(), length));
                    NDArray product = rows.transpose().matMul(rows);
                    product.attach(step);
                    covariance.addi(product);
                }
            }
            covariance.divi(descriptions.size());
            int iterated = Math.min(length, (int) Math.ceil(count / SETTLED));
            NDArray basis = manager.create(noise(length * iterated, seed), new Shape(length, iterated));
            for (int round = 0; round < ROUNDS; round++) {
                NDArray next = orthonormal(covariance.matMul(basis), manager, iterated);
                basis.close();
                basis = next;
            }
            return new PrincipalComponents(mean, rows(rotated(covariance, basis, manager), count));
        }
    }

    /** A description by its coordinates along the directions. */
    float[] coordinates(float[] description) {
        float[] coordinates = new float[directions.length];
        for (int k = 0; k < coordinates.length; k++) {
            float sum = 0;
            for (int i = 0; i < description.length; i++) {
                sum += directions[k][i] * (description[i] - mean[i]);
            }
            coordinates[k] = sum;
        }
        return coordinates;
    }

    /** The coordinates of many descriptions. */
    float[][] coordinates(List<QuantizedDescription> descriptions) {
        int length = mean.length;
        float[][] coordinates = new float[descriptions.size()][];
        PyTorch.start();
        try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
            NDArray columns = manager.create(flat(directions), new Shape(directions.length, length))
                    .transpose();
            for (int from = 0; from < descriptions.size(); from += BATCH) {
                try (NDManager step = manager.newSubManager()) {
                    List<QuantizedDescription> part =
                            descriptions.subList(from, Math.min(descriptions.size(), from + BATCH));
                    NDArray rows = step.create(centred(part, mean), new Shape(part.size(), length));
                    float[] values = rows.matMul(columns).toFloatArray();
                    for (int i = 0; i < part.size(); i++) {
                        coordinates[from + i] =
                                Arrays.copyOfRange(values, i * directions.length, (i + 1) * directions.length);
                    }
                }
            }
        }
        return coordinates;
    }

    private static NDArray orthonormal(NDArray columns, NDManager manager, int count) {
        try (NDManager step = manager.newSubManager()) {
            NDArray precise = columns.toType(DataType.FLOAT64, false);
            precise.attach(step);
            double[] products = precise.transpose().matMul(precise).toDoubleArray();
            RealMatrix lower = new CholeskyDecomposition(matrix(products, count), SMALLEST, 0).getL();
            double[] inverse = flat(MatrixUtils.inverse(lower.transpose()));
            NDArray result = precise.matMul(step.create(inverse, new Shape(count, count)))
                    .toType(DataType.FLOAT32, true);
            result.attach(manager);
            return result;
        }
    }

    /** Turns the basis within itself until its directions are those of the greatest, second greatest, … variance. */
    private static NDArray rotated(NDArray covariance, NDArray basis, NDManager manager) {
        int count = (int) basis.getShape().get(1);
        NDArray small = basis.transpose().matMul(covariance.matMul(basis)).toType(DataType.FLOAT64, false);
        RealMatrix vectors = SymmetricMatrix.eigenvectors(matrix(small.toDoubleArray(), count));
        NDArray turn = manager.create(flat(vectors), new Shape(count, count)).toType(DataType.FLOAT32, false);
        return basis.matMul(turn).transpose();
    }

    private static float[][] rows(NDArray array, int count) {
        int length = (int) array.getShape().get(1);
        float[] values = array.toFloatArray();
        float[][] rows = new float[count][length];
        for (int k = 0; k < count; k++) {
            System.arraycopy(values, k * length, rows[k], 0, length);
        }
        return rows;
    }

    private static float[] mean(List<QuantizedDescription> descriptions, int length) {
        double[] sums = new double[length];
        float[] values = new float[length];
        for (QuantizedDescription description : descriptions) {
            description.copyTo(values, 0);
            for (int i = 0; i < length; i++) {
                sums[i] += values[i];
            }
        }
        float[] mean = new float[length];
        for (int i = 0; i < length; i++) {
            mean[i] = (float) (sums[i] / descriptions.size());
        }
        return mean;
    }

    private static float[] centred(List<QuantizedDescription> descriptions, float[] mean) {
        float[] values = new float[descriptions.size() * mean.length];
        for (int row = 0; row < descriptions.size(); row++) {
            int at = row * mean.length;
            descriptions.get(row).copyTo(values, at);
            for (int i = 0; i < mean.length; i++) {
                values[at + i] -= mean[i];
            }
        }
        return values;
    }

    private static float[] noise(int count, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        float[] noise = new float[count];
        for (int i = 0; i < count; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }

    private static RealMatrix matrix(double[] values, int size) {
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = (values[i * size + j] + values[j * size + i]) / 2;
            }
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    private static double[] flat(RealMatrix matrix) {
        double[] values = new double[matrix.getRowDimension() * matrix.getColumnDimension()];
        for (int i = 0; i < matrix.getRowDimension(); i++) {
            System.arraycopy(matrix.getRow(i), 0, values, i * matrix.getColumnDimension(), matrix.getColumnDimension());
        }
        return values;
    }

    private static float[] flat(float[][] rows) {
        float[] values = new float[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, values, i * rows[0].length, rows[0].length);
        }
        return values;
    }
}
