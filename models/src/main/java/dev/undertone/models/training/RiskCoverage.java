package dev.undertone.models.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is gained by leaving the least sure answers out: the accuracy of the rest, for every share that is kept (Geifman and
 * El-Yaniv, "Selective classification for deep neural networks", NIPS 2017). The risk is what the accuracy lacks of 1.
 *
 * @param points one for each confidence that occurs, from the surest answer alone to all of them
 */
record RiskCoverage(List<Point> points) {

    /** Orders answers by their confidence; those equally confident are kept or left out together. */
    static RiskCoverage of(List<Answer> answers) {
        List<Answer> sorted = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::confidence).reversed())
                .toList();
        List<Point> points = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            double confidence = sorted.get(i).confidence();
            if (i == sorted.size() - 1 || sorted.get(i + 1).confidence() < confidence) {
                points.add(new Point(confidence, (i + 1.0) / sorted.size(), right / (i + 1.0)));
            }
        }
        return new RiskCoverage(List.copyOf(points));
    }

    /** The point that keeps most answers while so many of them are right; empty where no share of them reaches it. */
    Optional<Point> widestWithAccuracy(double accuracy) {
        return points.reversed().stream()
                .filter(point -> point.accuracy >= accuracy)
                .findFirst();
    }

    /** The point of all answers of at least this confidence; nothing kept, and nothing wrong, where there are none. */
    Point at(double threshold) {
        return points.reversed().stream()
                .filter(point -> point.threshold >= threshold)
                .findFirst()
                .orElse(new Point(1, 0, 1));
    }

    /**
     * One way to choose.
     *
     * @param threshold the least confidence that is kept, 0 to 1
     * @param coverage the share of answers kept, 0 to 1
     * @param accuracy the share of these that is right, 0 to 1
     */
    record Point(double threshold, double coverage, double accuracy) {}
}
