package dev.undertone.models.expression;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The mean or the median of the readings in a window of time that ends now. */
public final class WindowSmoothing implements Smoothing {

    /** How the readings in the window become one. */
    public enum Kind {
        /** Their mean. */
        MEAN {
            @Override
            double of(double[] values) {
                return Arrays.stream(values).average().orElseThrow();
            }
        },
        /** Their median, which a single odd reading does not move. */
        MEDIAN {
            @Override
            double of(double[] values) {
                double[] sorted = values.clone();
                Arrays.sort(sorted);
                int middle = sorted.length / 2;
                return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            }
        };

        abstract double of(double[] values);
    }

    /** Medians of all seven may vanish together where readings disagree wholly. */
    private static final double LEAST = 1e-6;

    private final Kind kind;
    private final Duration length;
    private final Deque<Aged> window = new ArrayDeque<>();
    private Duration now = Duration.ZERO;

    private record Aged(Duration time, EmotionScores scores) {}

    /**
     * @param kind mean or median
     * @param length of the window, above 0
     */
    public WindowSmoothing(Kind kind, Duration length) {
        this.kind = kind;
        this.length = length;
    }

    @Override
    public EmotionScores take(EmotionScores reading, Duration elapsed) {
        now = now.plus(elapsed);
        window.addLast(new Aged(now, reading));
        Duration oldest = now.minus(length);
        window.removeIf(aged -> aged.time().compareTo(oldest) <= 0);
        double[] weights = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) {
            double[] values = window.stream()
                    .mapToDouble(aged -> aged.scores().of(emotion))
                    .toArray();
            weights[emotion.ordinal()] = LEAST + kind.of(values);
        }
        return EmotionScores.fromWeights(weights);
    }

    @Override
    public void forget() {
        window.clear();
    }
}
