package dev.undertone.models.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How often each true class was taken for each other one. */
final class ConfusionMatrix {

    private final List<String> names;
    private final int[][] counts;

    /**
     * @param names of the classes
     */
    ConfusionMatrix(List<String> names) {
        this.names = names;
        this.counts = new int[names.size()][names.size()];
    }

    void add(int truth, int answer) {
        counts[truth][answer]++;
    }

    /** The classes' names, in the order of rows and columns. */
    List<String> names() {
        return names;
    }

    /** Rows are the truth, columns the answers: a copy. */
    int[][] counts() {
        int[][] copy = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            copy[i] = counts[i].clone();
        }
        return copy;
    }

    /** All pictures counted. */
    int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** The share of right answers, 0 to 1; 0 where nothing was counted. */
    double accuracy() {
        return share(IntStream.range(0, counts.length).map(i -> counts[i][i]).sum(), total());
    }

    /** The unweighted mean of F1 over the classes that occur, 0 to 1. */
    double macroF1() {
        return IntStream.range(0, counts.length)
                .filter(i -> truths(i) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    /** How many pictures truly are of a class. */
    int truths(int of) {
        return Arrays.stream(counts[of]).sum();
    }

    /** Of the answers that name a class, the share that is right, 0 to 1; 0 where it was never named. */
    double precision(int of) {
        return share(counts[of][of], answers(of));
    }

    /** Of the pictures of a class, the share that was recognised, 0 to 1; 0 where there are none. */
    double recall(int of) {
        return share(counts[of][of], truths(of));
    }

    /** The harmonic mean of a class's precision and recall, 0 to 1. */
    double f1(int of) {
        return share(2 * counts[of][of], truths(of) + answers(of));
    }

    private int answers(int of) {
        return Arrays.stream(counts).mapToInt(row -> row[of]).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
