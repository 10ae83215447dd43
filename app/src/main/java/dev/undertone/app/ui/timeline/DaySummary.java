package dev.undertone.app.ui.timeline;

import dev.undertone.library.MoodMoment;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day in short.
 *
 * @param date the day
 * @param mean where its moods lay on average, each weighted by how long it lasted; null where none is known
 * @param watched for how long a mood was known
 * @param songs how many songs the listener began to hear
 */
public record DaySummary(LocalDate date, @Nullable Affect mean, Duration watched, int songs) {

    private static final double SLIGHT = 0.08;
    private static final double MILD = 0.3;

    /** A day's moods, and how many songs were begun. */
    public static DaySummary of(LocalDate date, List<MoodMoment> moods, int songs) {
        double valence = 0;
        double arousal = 0;
        long all = 0;
        for (MoodMoment mood : moods) {
            long weight = Math.max(1, mood.lasted().toMillis());
            valence += weight * mood.affect().valence();
            arousal += weight * mood.affect().arousal();
            all += weight;
        }
        // A mean lies between those that it is of, but for the last digit.
        Affect mean = all == 0 ? null : new Affect(Math.clamp(valence / all, -1, 1), Math.clamp(arousal / all, -1, 1));
        return new DaySummary(date, mean, Duration.ofMillis(all), songs);
    }

    /**
     * The emotion whose direction on the circumplex is nearest to the mean's, as the mean of a day lies near the middle and says
     * little by its length; neutral where it has next to none. Null where no mood is known.
     */
    public @Nullable Emotion emotion() {
        Affect place = mean;
        if (place == null) {
            return null;
        }
        if (place.distanceTo(Affect.NEUTRAL) < SLIGHT) {
            return Emotion.NEUTRAL;
        }
        return Arrays.stream(Emotion.values())
                .filter(emotion -> emotion != Emotion.NEUTRAL)
                .max(Comparator.comparingDouble(emotion -> cosine(emotion.affect(), place)))
                .orElse(Emotion.NEUTRAL);
    }

    /** Whether the mean lies nearer to the middle than to where emotions lie. */
    public boolean isMild() {
        Affect place = mean;
        return place != null && place.distanceTo(Affect.NEUTRAL) < MILD;
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return mean == null && songs == 0;
    }

    private static double cosine(Affect one, Affect other) {
        return (one.valence() * other.valence() + one.arousal() * other.arousal())
                / (one.distanceTo(Affect.NEUTRAL) * other.distanceTo(Affect.NEUTRAL));
    }
}
