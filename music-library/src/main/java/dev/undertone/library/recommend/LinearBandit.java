package dev.undertone.library.recommend;

import java.util.Collection;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;

/**
 * A listener's weights of the features, as a linear Thompson-sampling bandit learns them: Bayesian linear regression of the
 * rewards on the features, from whose posterior distribution the weights of a choice are drawn (Agrawal and Goyal, "Thompson
 * sampling for contextual bandits with linear payoffs", ICML 2013). What is long past fades, so that a taste may change.
 */
final class LinearBandit {

    /** The variance of rewards around what the features say. */
    private static final double NOISE = 0.35;

    /** What a play weighs after one more: half of it after 1,400 plays. */
    private static final double FADING = 0.9995;

    /** What the plays of others count, beside one's own. */
    private static final double OTHERS = 0.5;

    private final int size;
    private final double[] priorMean;
    private final double[] priorPrecision;
    private final double[][] gram;
    private final double[] moment;

    /**
     * @param priorMean the weights of a listener of whom nothing is known
     * @param priorDeviation how far listeners' weights lie from these
     */
    LinearBandit(double[] priorMean, double[] priorDeviation) {
        this.size = priorMean.length;
        this.priorMean = priorMean.clone();
        this.priorPrecision = new double[size];
        for (int i = 0; i < size; i++) {
            priorPrecision[i] = 1 / (priorDeviation[i] * priorDeviation[i]);
        }
        this.gram = new double[size][size];
        this.moment = new double[size];
    }

    /** Learns that something of these features earned this reward. */
    void learn(double[] features, double reward) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                gram[i][j] = FADING * gram[i][j] + features[i] * features[j] / NOISE;
            }
            moment[i] = FADING * moment[i] + features[i] * reward / NOISE;
        }
    }

    /**
     * Weights drawn from what is likely.
     *
     * @param others what the others learned, which counts less: they are other people
     * @param daring how far from the likeliest: 1 as the posterior distribution says, 0 not at all
     */
    double[] draw(Collection<LinearBandit> others, RandomGenerator random, double daring) {
        Array2DRowRealMatrix precision = new Array2DRowRealMatrix(gram);
        RealVector pull = new ArrayRealVector(moment);
        for (LinearBandit other : others) {
            for (int i = 0; i < size; i++) {
                pull.addToEntry(i, OTHERS * other.moment[i]);
                for (int j = 0; j < size; j++) {
                    precision.addToEntry(i, j, OTHERS * other.gram[i][j]);
                }
            }
        }
        RealVector noise = new ArrayRealVector(size);
        for (int i = 0; i < size; i++) {
            precision.addToEntry(i, i, priorPrecision[i]);
            pull.addToEntry(i, priorPrecision[i] * priorMean[i]);
            noise.setEntry(i, daring * random.nextGaussian());
        }
        // Asked without thresholds: the prior keeps the matrix positive definite, and sums of products keep it
        // symmetric.
        CholeskyDecomposition root = new CholeskyDecomposition(precision, 1e-9, 0);
        MatrixUtils.solveUpperTriangularSystem(root.getLT(), noise);
        return root.getSolver().solve(pull).add(noise).toArray();
    }
}
