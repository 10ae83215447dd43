package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How steady a mood is, and how quick.
 *
 * @param changesAMinute on a face that does not change; from an emotion to unsure and back are two
 * @param steadyMinutes the share of those minutes that see one change at most
 * @param changesAmongFaces a minute, as one person follows another with the same expression
 * @param caught the share of real changes after which the mood is the new expression within three seconds
 * @param delay the median of those within three seconds, in seconds
 * @param unsure the share of time in which no emotion is named, on a face that does not change
 * @param overconfidence how much surer it is on average, where it names an emotion, than it is right: the mean probability of
 *     the mood less the share of moods that are true, -1 to 1
 */
record Steadiness(
        double changesAMinute,
        double steadyMinutes,
        double changesAmongFaces,
        double caught,
        double delay,
        double unsure,
        double overconfidence) {

    /** The first mood is free: counting begins after it had this long to settle. */
    private static final int SETTLING = 3 * ReadingSequence.PER_SECOND;

    private static final int LONGEST_DELAY = 3 * ReadingSequence.PER_SECOND;
    private static final int FREE_AFTER_A_CHANGE = 2 * ReadingSequence.PER_SECOND;

    /** Measures one setting. */
    static Steadiness of(SmoothingSetting setting, SteadinessData data, double leastProbability) {
        double[] changes = changesAMinute(setting, data.still(), leastProbability);
        double[] delays = data.changes().stream()
                .mapToDouble(sequence -> delay(sequence, sequence.replayed(setting.tracker(leastProbability))))
                .toArray();
        double[] caught =
                Arrays.stream(delays).filter(Double::isFinite).sorted().toArray();
        double unsure = data.still().stream()
                .flatMap(sequence -> sequence.replayed(setting.tracker(leastProbability)).stream()
                        .skip(SETTLING))
                .mapToDouble(mood -> mood.isUnsure() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
        return new Steadiness(
                mean(changes),
                mean(Arrays.stream(changes).map(count -> count <= 1 ? 1 : 0).toArray()),
                mean(changesAMinute(setting, data.otherFaces(), leastProbability)),
                (double) caught.length / delays.length,
                caught.length == 0 ? Double.NaN : caught[caught.length / 2],
                unsure,
                overconfidence(setting, data, leastProbability));
    }

    private static double overconfidence(SmoothingSetting setting, SteadinessData data, double leastProbability) {
        List<Double> differences = new ArrayList<>();
        for (ReadingSequence sequence : data.all()) {
            List<Mood> moods = sequence.replayed(setting.tracker(leastProbability));
            for (int i = 0; i < moods.size(); i++) {
                Mood mood = moods.get(i);
                if (!mood.isUnsure()) {
                    boolean isTrue = mood.known().equals(sequence.truth().get(i));
                    differences.add(mood.confidence() - (isTrue ? 1 : 0));
                }
            }
        }
        return differences.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** The changes a minute in each sequence, which are a minute long. */
    static double[] changesAMinute(SmoothingSetting setting, List<ReadingSequence> sequences, double leastProbability) {
        return sequences.stream()
                .mapToDouble(sequence -> changes(sequence.replayed(setting.tracker(leastProbability))))
                .toArray();
    }

    /** The share of time in which the mood is the true one, the first two seconds after each change left out. */
    static double agreement(SmoothingSetting setting, ReadingSequence sequence, double leastProbability) {
        List<Mood> moods = sequence.replayed(setting.tracker(leastProbability));
        int counted = 0;
        int agreed = 0;
        int since = 0;
        for (int i = 0; i < sequence.length(); i++) {
            Optional<Emotion> truth = sequence.truth().get(i);
            since = i > 0 && truth.equals(sequence.truth().get(i - 1)) ? since + 1 : 0;
            if (truth.isPresent() && since >= FREE_AFTER_A_CHANGE) {
                counted++;
                agreed += moods.get(i).known().equals(truth) ? 1 : 0;
            }
        }
        return (double) agreed / counted;
    }

    /** Seconds from the only change of the truth to the mood's; infinite if it takes more than three. */
    private static double delay(ReadingSequence sequence, List<Mood> moods) {
        int changed = 1;
        while (sequence.truth().get(changed).equals(sequence.truth().get(changed - 1))) {
            changed++;
        }
        Optional<Emotion> shown = sequence.truth().get(changed);
        for (int i = changed; i <= changed + LONGEST_DELAY; i++) {
            // It must stay as well: a mood that only passes by has not caught anything.
            if (moods.get(i).known().equals(shown)
                    && moods.get(changed + LONGEST_DELAY).known().equals(shown)) {
                return (double) (i - changed) / ReadingSequence.PER_SECOND;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static int changes(List<Mood> moods) {
        int changes = 0;
        for (int i = SETTLING; i < moods.size(); i++) {
            if (!Objects.equals(moods.get(i).emotion(), moods.get(i - 1).emotion())) {
                changes++;
            }
        }
        return changes;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
