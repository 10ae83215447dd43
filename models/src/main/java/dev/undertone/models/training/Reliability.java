package dev.undertone.models.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether answers are right as often as their confidence says, in bins of equal width (Guo et al., "On
 * calibration of modern neural networks", ICML 2017).
 *
 * @param bins from confidence 0 to confidence 1; those without an answer count 0
 */
record Reliability(List<Bin> bins) {

    static final int BINS = 15;

    /** Sorts answers into {@value #BINS} bins. */
    static Reliability of(List<Answer> answers) {
        return of(answers, BINS);
    }

    /** Sorts answers into so many bins: fewer where there are few answers, for chance alone makes small bins look wrong. */
    static Reliability of(List<Answer> answers, int number) {
        int[] counts = new int[number];
        int[] right = new int[number];
        double[] confidence = new double[number];
        for (Answer answer : answers) {
            // An upper edge belongs to its bin.
            int bin = Math.max(0, (int) Math.ceil(answer.confidence() * number) - 1);
            counts[bin]++;
            confidence[bin] += answer.confidence();
            right[bin] += answer.right() ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int count = counts[i];
            bins.add(count == 0 ? new Bin(0, 0, 0) : new Bin(count, confidence[i] / count, (double) right[i] / count));
        }
        return new Reliability(List.copyOf(bins));
    }

    /** The mean gap between confidence and accuracy over all answers, 0 to 1; 0 where there are none. */
    double expectedCalibrationError() {
        int total = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .filter(bin -> bin.count > 0)
                .mapToDouble(bin -> bin.count * Math.abs(bin.accuracy - bin.confidence) / total)
                .sum();
    }

    /**
     * The answers of about one confidence.
     *
     * @param count how many
     * @param confidence their mean confidence, 0 to 1
     * @param accuracy the share of them that is right, 0 to 1
     */
    record Bin(int count, double confidence, double accuracy) {}
}
