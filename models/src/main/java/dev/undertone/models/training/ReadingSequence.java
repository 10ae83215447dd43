package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.expression.MoodTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Readings of one face, {@value #PER_SECOND} a second, and what the face truly showed at each of them.
 *
 * @param readings empty where no face could be read
 * @param truth as many, empty where it is not known
 */
record ReadingSequence(List<Optional<EmotionScores>> readings, List<Optional<Emotion>> truth) {

    static final int PER_SECOND = 10;

    private static final Duration STEP = Duration.ofMillis(1000 / PER_SECOND);

    ReadingSequence {
        readings = List.copyOf(readings);
        truth = List.copyOf(truth);
    }

    int length() {
        return readings.size();
    }

    /** The mood after each reading. */
    List<Mood> replayed(MoodTracker tracker) {
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < length(); i++) {
            moods.add(tracker.update(STEP.multipliedBy(i), readings.get(i).orElse(null)));
        }
        return moods;
    }

    /** The same readings from the first to the last, back to the first, and so on: longer, and without a jump. */
    ReadingSequence toAndFro(int length) {
        List<Optional<EmotionScores>> longer = new ArrayList<>();
        List<Optional<Emotion>> longerTruth = new ArrayList<>();
        int last = length() - 1;
        for (int i = 0; i < length; i++) {
            int at = last == 0 ? 0 : last - Math.abs(i % (2 * last) - last);
            longer.add(readings.get(at));
            longerTruth.add(truth.get(at));
        }
        return new ReadingSequence(longer, longerTruth);
    }
}
