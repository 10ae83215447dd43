package dev.undertone.models.training;

import dev.undertone.models.EmotionScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares ways of making readings steady, and chooses one.
 *
 * <p>The rule, applied to one half of the pictures: of the settings with at most one change a minute on a face that does not
 * change, and whose probabilities stand at most five points higher above how often they are right than those of the newest
 * readings alone do, the one that catches most real changes within three seconds; of those within two points of it, the one
 * with the fewest changes a minute; of those, the quickest. What is told of the settings afterwards comes from the other
 * half, and from films.
 *
 * <p>The condition on probabilities is there because the listener is told them, and because a mood below the calibrated
 * threshold is to be unsure: a filter that is always certain would never be.
 */
final class SteadinessStudy {

    private static final double MOST_CHANGES_A_MINUTE = 1;
    private static final double MOST_ADDED_OVERCONFIDENCE = 0.05;
    private static final double AS_GOOD = 0.02;

    private static final Comparator<Steadiness> FEWEST_THEN_QUICKEST = Comparator.comparingDouble(
                    (Steadiness measured) -> measured.changesAMinute())
            .thenComparingDouble(Steadiness::delay);

    private final SteadinessData choosing;
    private final SteadinessData telling;
    private final @Nullable ClipReadings clips;
    private final double leastProbability;

    /**
     * @param choosing the half of the pictures that the choice goes by
     * @param telling the half that the figures are of
     * @param leastProbability that an emotion needs to be named
     */
    SteadinessStudy(
            SteadinessData choosing, SteadinessData telling, @Nullable ClipReadings clips, double leastProbability) {
        this.choosing = choosing;
        this.telling = telling;
        this.clips = clips;
        this.leastProbability = leastProbability;
    }

    /** What the rule chooses out of a grid; empty if no setting is steady enough. */
    Optional<SmoothingSetting> choose(List<SmoothingSetting> grid) {
        double unsmoothed =
                Steadiness.of(SmoothingSetting.NONE, choosing, leastProbability).overconfidence();
        return choose(grid, unsmoothed + MOST_ADDED_OVERCONFIDENCE);
    }

    private Optional<SmoothingSetting> choose(List<SmoothingSetting> grid, double mostOverconfidence) {
        Map<SmoothingSetting, Steadiness> steady = new LinkedHashMap<>();
        for (SmoothingSetting setting : grid) {
            Steadiness measured = Steadiness.of(setting, choosing, leastProbability);
            if (measured.changesAMinute() <= MOST_CHANGES_A_MINUTE && measured.overconfidence() <= mostOverconfidence) {
                steady.put(setting, measured);
            }
        }
        double most =
                steady.values().stream().mapToDouble(Steadiness::caught).max().orElse(0);
        return steady.entrySet().stream()
                .filter(entry -> entry.getValue().caught() >= most - AS_GOOD)
                .min(Comparator.comparing(Map.Entry::getValue, FEWEST_THEN_QUICKEST))
                .map(Map.Entry::getKey);
    }

    /** A setting's figures on the other half and the films. */
    SteadinessRow row(SmoothingSetting setting) {
        Steadiness measured = Steadiness.of(setting, telling, leastProbability);
        if (clips == null) {
            return new SteadinessRow(setting, measured, null);
        }
        double[] changes = Steadiness.changesAMinute(setting, clips.still(), leastProbability);
        return new SteadinessRow(
                setting,
                measured,
                new SteadinessRow.OnFilms(
                        Steadiness.agreement(setting, clips.film(), leastProbability),
                        Arrays.stream(changes).average().orElse(Double.NaN)));
    }

    /** The best setting of each family by the same rule, whether or not it is modest, after no smoothing at all. */
    List<SmoothingSetting> bestOfEachFamily(List<SmoothingSetting> grid) {
        List<SmoothingSetting> best = new ArrayList<>(List.of(SmoothingSetting.NONE));
        grid.stream()
                .map(SmoothingSetting::family)
                .distinct()
                .forEach(family -> choose(
                                grid.stream()
                                        .filter(setting -> setting.family().equals(family))
                                        .toList(),
                                Double.POSITIVE_INFINITY)
                        .ifPresent(best::add));
        return best;
    }

    /**
     * The share of the changes that could be caught at all: the newest reading alone is the new expression most of the time
     * in the second to fifth second after the change.
     */
    double catchable() {
        return telling.changes().stream()
                .mapToDouble(SteadinessStudy::isRead)
                .average()
                .orElse(Double.NaN);
    }

    private static double isRead(ReadingSequence sequence) {
        int end = sequence.length();
        int right = 0;
        int counted = 0;
        for (int i = end - 7 * ReadingSequence.PER_SECOND; i < end - 3 * ReadingSequence.PER_SECOND; i++) {
            counted++;
            right += sequence.readings()
                            .get(i)
                            .map(EmotionScores::strongest)
                            .equals(sequence.truth().get(i))
                    ? 1
                    : 0;
        }
        return 2 * right > counted ? 1 : 0;
    }
}
