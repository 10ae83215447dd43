package dev.undertone.models.training;

import java.util.List;

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
        int total = 0;
        for (int i = 0; i < counts.length; i++) {
            total += truths(i);
        }
        return total;
    }

    /** The share of right answers, 0 to 1. */
    double accuracy() {
        int right = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
        }
        return total() == 0 ? 0 : (double) right / total();
    }

    /** The unweighted mean, over the classes that occur, of the harmonic mean of precision and recall; 0 to 1. */
    double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int i = 0; i < counts.length; i++) {
            if (truths(i) > 0) {
                sum += 2.0 * counts[i][i] / (truths(i) + answers(i));
                classes++;
            }
        }
        return classes == 0 ? 0 : sum / classes;
    }

    /** A table for a terminal, each row's recall at its end. */
    String toTable() {
        StringBuilder table = new StringBuilder("%-13s".formatted("truth"));
        for (String name : names) {
            table.append("%13s".formatted(name));
        }
        table.append("%9s%n".formatted("recall"));
        for (int i = 0; i < counts.length; i++) {
            table.append("%-13s".formatted(names.get(i)));
            for (int count : counts[i]) {
                table.append("%13d".formatted(count));
            }
            table.append("%8.1f%%%n".formatted(truths(i) == 0 ? 0 : 100.0 * counts[i][i] / truths(i)));
        }
        return table.toString();
    }

    private int truths(int of) {
        int sum = 0;
        for (int count : counts[of]) {
            sum += count;
        }
        return sum;
    }

    private int answers(int of) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[of];
        }
        return sum;
    }
}
