package dev.undertone.models.song;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/**
 * Tells quadrants apart by {@link SongFeatures}: a support vector machine on standardised features, whose margins are made
 * probabilities (Chang and Lin, "LIBSVM: a library for support vector machines", ACM Transactions on
 * Intelligent Systems and Technology 2, 2011).
 */
public final class FeatureClassifier {

    /** What a song far from all that was learnt from is cut to, in standard deviations of a feature. */
    private static final double FARTHEST = 5;

    /** How songs are compared. */
    public enum Kernel {
        /** By the product of their features: what is learnt is a weight for each feature. */
        LINEAR(svm_parameter.LINEAR),
        /** By their distance, under a Gaussian whose variance is half the number of features. */
        GAUSSIAN(svm_parameter.RBF);

        private final int number;

        Kernel(int number) {
            this.number = number;
        }
    }

    private static final double CACHE_MEGABYTES = 200;
    private static final double TOLERANCE = 1e-3;

    private final double[] means;
    private final double[] deviations;
    private final svm_model machine;

    private FeatureClassifier(double[] means, double[] deviations, svm_model machine) {
        this.means = means;
        this.deviations = deviations;
        this.machine = machine;
    }

    /**
     * Learns from songs; the same songs in the same order always give the same classifier.
     *
     * @param features a row for each song, all of one length
     * @param quadrants of the songs; each quadrant at least twice
     * @param kernel how songs are compared
     * @param cost of a song on the wrong side of a margin, above 0
     */
    public static FeatureClassifier train(double[][] features, Quadrant[] quadrants, Kernel kernel, double cost) {
        double[] means = new double[features[0].length];
        double[] deviations = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            double[] column = Series.column(features, i);
            means[i] = Series.mean(column);
            deviations[i] = Math.max(Series.deviation(column), 1e-9);
        }
        svm_problem problem = new svm_problem();
        problem.l = features.length;
        problem.x = new svm_node[features.length][];
        problem.y = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            problem.x[i] = nodes(standardised(features[i], means, deviations));
            problem.y[i] = quadrants[i].ordinal();
        }
        svm_parameter parameter = new svm_parameter();
        parameter.svm_type = svm_parameter.C_SVC;
        parameter.kernel_type = kernel.number;
        parameter.gamma = 1.0 / means.length;
        parameter.C = cost;
        parameter.probability = 1;
        parameter.cache_size = CACHE_MEGABYTES;
        parameter.eps = TOLERANCE;
        parameter.shrinking = 1;
        synchronized (svm.class) {
            svm.rand.setSeed(0);
            svm.svm_set_print_string_function(line -> {});
            return new FeatureClassifier(means, deviations, svm.svm_train(problem, parameter));
        }
    }

    /**
     * The probability of each quadrant, in the order of {@link Quadrant#values()}.
     *
     * @param features of one song
     */
    public double[] probabilities(double[] features) {
        double[] estimates = new double[machine.nr_class];
        svm.svm_predict_probability(machine, nodes(standardised(features, means, deviations)), estimates);
        double[] probabilities = new double[estimates.length];
        for (int i = 0; i < estimates.length; i++) {
            probabilities[machine.label[i]] = estimates[i];
        }
        return probabilities;
    }

    /**
     * How unlike the songs that were learnt from one is: the mean square of its features, each in standard deviations from the
     * mean; about 1 for a usual song.
     *
     * @param features of the song
     */
    public double strangeness(double[] features) {
        double sum = 0;
        for (double value : standardised(features, means, deviations)) {
            sum += value * value;
        }
        return sum / features.length;
    }

    private static double[] standardised(double[] features, double[] means, double[] deviations) {
        double[] standardised = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            double value = Math.clamp((features[i] - means[i]) / deviations[i], -FARTHEST, FARTHEST);
            // As exact as it is kept in a file, so that a classifier is the same before and after.
            standardised[i] = (float) value;
        }
        return standardised;
    }

    private static svm_node[] nodes(double[] values) {
        svm_node[] nodes = new svm_node[values.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new svm_node();
            nodes[i].index = i;
            nodes[i].value = values[i];
        }
        return nodes;
    }

    /** Writes all that it has learnt. */
    public void save(DataOutputStream out) throws IOException {
        save(out, means);
        save(out, deviations);
        out.writeInt(machine.param.kernel_type);
        out.writeDouble(machine.param.gamma);
        out.writeInt(machine.nr_class);
        out.writeInt(machine.l);
        for (int i = 0; i < machine.nr_class; i++) {
            out.writeInt(machine.label[i]);
            out.writeInt(machine.nSV[i]);
        }
        save(out, machine.rho);
        save(out, machine.probA);
        save(out, machine.probB);
        for (double[] coefficients : machine.sv_coef) {
            save(out, coefficients);
        }
        for (svm_node[] vector : machine.SV) {
            for (svm_node node : vector) {
                out.writeFloat((float) node.value);
            }
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if it cannot be read
     */
    public static FeatureClassifier load(DataInputStream in) throws IOException {
        double[] means = read(in);
        double[] deviations = read(in);
        svm_model machine = new svm_model();
        machine.param = new svm_parameter();
        machine.param.svm_type = svm_parameter.C_SVC;
        machine.param.kernel_type = in.readInt();
        machine.param.gamma = in.readDouble();
        machine.nr_class = in.readInt();
        machine.l = in.readInt();
        machine.label = new int[machine.nr_class];
        machine.nSV = new int[machine.nr_class];
        for (int i = 0; i < machine.nr_class; i++) {
            machine.label[i] = in.readInt();
            machine.nSV[i] = in.readInt();
        }
        machine.rho = read(in);
        machine.probA = read(in);
        machine.probB = read(in);
        machine.sv_coef = new double[machine.nr_class - 1][];
        for (int i = 0; i < machine.sv_coef.length; i++) {
            machine.sv_coef[i] = read(in);
        }
        machine.SV = new svm_node[machine.l][];
        for (int i = 0; i < machine.l; i++) {
            double[] vector = new double[means.length];
            for (int j = 0; j < vector.length; j++) {
                vector[j] = in.readFloat();
            }
            machine.SV[i] = nodes(vector);
        }
        return new FeatureClassifier(means, deviations, machine);
    }

    private static void save(DataOutputStream out, double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static double[] read(DataInputStream in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }
}
