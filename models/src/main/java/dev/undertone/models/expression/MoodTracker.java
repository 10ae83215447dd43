package dev.undertone.models.expression;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes one steady mood of many readings that flicker.
 *
 * <p>Readings are smoothed over time. The mood changes only when another emotion has led the present one by a margin for a
 * while; it becomes unsure when no usable face has been seen for a while, or no emotion stands out. One tracker belongs to
 * one thread.
 */
public final class MoodTracker {

    // By `undertone-models evaluate steadiness`; the model's card has its table, and why it is not the choice for the
    // present weights.
    private static final Duration WINDOW = Duration.ofMillis(500);

    private final Smoothing smoothing;
    private final Settings settings;

    private EmotionScores smoothed = EmotionScores.UNIFORM;
    private Mood mood = Mood.UNKNOWN;
    private @Nullable Duration lastTime;
    private @Nullable Duration lastSeen;
    private @Nullable Emotion challenger;
    private @Nullable Duration challengedSince;

    /**
     * A tracker as the program uses it.
     *
     * @param leastProbability that an emotion needs to be named, 0 to 1: the network's own
     *     {@link ExpressionCalibration#abstainBelow()}
     */
    public MoodTracker(double leastProbability) {
        this(new WindowSmoothing(WindowSmoothing.Kind.MEAN, WINDOW), Settings.standard(leastProbability));
    }

    /** A tracker with another smoothing or settings of its own, for studies of them. */
    public MoodTracker(Smoothing smoothing, Settings settings) {
        this.smoothing = smoothing;
        this.settings = settings;
    }

    /** The mood as of the last update. */
    public Mood mood() {
        return mood;
    }

    /**
     * Takes one reading in.
     *
     * @param time of the frame; a time before the last one (a film that starts again) begins anew, keeping the mood
     * @param scores of the listener's face; null where there is none, or none good enough to read
     * @return the mood from now on
     */
    public Mood update(Duration time, @Nullable EmotionScores scores) {
        if (lastTime != null && time.compareTo(lastTime) < 0) {
            forget();
            challengedSince = null;
        }
        if (scores != null) {
            smooth(time, scores);
        }
        lastTime = time;
        Emotion shown = lastSeen == null || isLost(time) ? null : leader();
        if (lastSeen != null && isLost(time)) {
            forget();
        }
        mood = settle(time, shown);
        return mood;
    }

    private void smooth(Duration time, EmotionScores scores) {
        smoothed = smoothing.take(scores, lastSeen == null ? Duration.ZERO : time.minus(lastSeen));
        lastSeen = time;
    }

    /** The emotion that stands out: the present one unless another leads it by the margin; null where all is flat. */
    private @Nullable Emotion leader() {
        Emotion strongest = smoothed.strongest();
        Emotion present = mood.emotion();
        if (present != null && smoothed.of(strongest) < smoothed.of(present) + settings.margin()) {
            return isLikely(present, settings.leastProbability() - settings.tolerance()) ? present : null;
        }
        return isLikely(strongest, settings.leastProbability()) ? strongest : null;
    }

    private boolean isLikely(Emotion emotion, double leastProbability) {
        return smoothed.of(emotion) >= leastProbability;
    }

    private Mood settle(Duration time, @Nullable Emotion shown) {
        if (Objects.equals(shown, mood.emotion())) {
            challengedSince = null;
            return moodOf(shown);
        }
        if (challengedSince == null || shown != challenger) {
            challenger = shown;
            challengedSince = time;
        }
        Duration needed = shown == null ? settings.doubt() : settings.hold();
        if (time.minus(challengedSince).compareTo(needed) < 0) {
            return moodOf(mood.emotion());
        }
        challengedSince = null;
        return moodOf(shown);
    }

    private Mood moodOf(@Nullable Emotion emotion) {
        return emotion == null ? Mood.unsure(smoothed) : Mood.of(emotion, smoothed);
    }

    private boolean isLost(Duration time) {
        return lastSeen != null && time.minus(lastSeen).compareTo(settings.patience()) > 0;
    }

    private void forget() {
        lastSeen = null;
        smoothing.forget();
        smoothed = EmotionScores.UNIFORM;
    }

    /**
     * How steady the mood is.
     *
     * @param leastProbability that an emotion needs to be named, 0 to 1
     * @param tolerance how far below that the present emotion may fall before the mood is unsure: without it, a face at
     *     the border would be sure and unsure by turns
     * @param margin by which another emotion must lead the present one, 0 to 1
     * @param hold how long it must lead
     * @param doubt how long nothing must stand out before the mood is unsure
     * @param patience how long a face may be away before it counts as lost
     */
    public record Settings(
            double leastProbability,
            double tolerance,
            double margin,
            Duration hold,
            Duration doubt,
            Duration patience) {

        /** What the program uses. */
        private static Settings standard(double leastProbability) {
            return new Settings(
                    leastProbability,
                    0.2,
                    0.08,
                    Duration.ofMillis(500),
                    Duration.ofMillis(800),
                    Duration.ofMillis(1500));
        }
    }
}
