package dev.undertone.models.training;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/** What is asked of symmetric matrices more than once. */
final class SymmetricMatrix {

    private SymmetricMatrix() {}

    /** The eigenvectors as columns, those of the greatest eigenvalues first. */
    static RealMatrix eigenvectors(RealMatrix matrix) {
        EigenDecompositionSymmetric decomposition = new EigenDecompositionSymmetric(
                // Rounding leaves a computed matrix a little askew.
                matrix.add(matrix.transpose()).scalarMultiply(0.5));
        int size = matrix.getRowDimension();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -decomposition.getEigenvalue(i)))
                .mapToInt(Integer::intValue)
                .toArray();
        RealMatrix vectors = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            vectors.setColumnVector(i, decomposition.getEigenvector(order[i]));
        }
        return vectors;
    }
}
