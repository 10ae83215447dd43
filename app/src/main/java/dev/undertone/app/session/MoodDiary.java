package dev.undertone.app.session;

import dev.undertone.library.MoodMoment;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Puts the mood, looked at about once a second, together to moments worth keeping: of one emotion, and no longer than a minute. */
final class MoodDiary {

    private static final Duration LONGEST_MOMENT = Duration.ofMinutes(1);

    /** Two looks that are further apart belong to different moments: the machine slept. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final LongSupplier listener;
    private final Consumer<MoodMoment> keep;
    private boolean writing = true;
    private @Nullable Emotion emotion;
    private boolean said;
    private Instant started = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private double valence;
    private double arousal;
    private int looks;

    /**
     * @param listener whose moods they are, asked when a moment ends
     * @param keep takes each moment that has ended
     */
    MoodDiary(LongSupplier listener, Consumer<MoodMoment> keep) {
        this.listener = listener;
        this.keep = keep;
    }

    /** Whether moments are kept at all; what has not been kept yet is dropped where not. */
    void write(boolean wanted) {
        writing = wanted;
        if (!wanted) {
            drop();
        }
    }

    /** Keeps nothing of the moment that there is, if it began within a span of time. */
    void drop(Instant from, Instant until) {
        if (!started.isBefore(from) && started.isBefore(until)) {
            drop();
        }
    }

    /** Keeps nothing of the moment that there is. */
    void drop() {
        emotion = null;
    }

    /**
     * Looks at the mood.
     *
     * @param mood an unsure one ends the moment
     * @param byHand whether the listener said it
     */
    void look(Instant now, Mood mood, boolean byHand) {
        Emotion seen = writing && !mood.isUnsure() ? mood.known().orElse(null) : null;
        boolean inTime = emotion != null && Duration.between(last, now).compareTo(LONGEST_PAUSE) < 0;
        if (inTime) {
            last = now;
        }
        boolean goesOn = inTime
                && emotion == seen
                && said == byHand
                && Duration.between(started, now).compareTo(LONGEST_MOMENT) < 0;
        if (!goesOn) {
            end();
            begin(now, seen, byHand);
        }
        if (seen != null) {
            valence += mood.affect().valence();
            arousal += mood.affect().arousal();
            looks++;
        }
    }

    /** Keeps the moment that there is. */
    void end() {
        Duration lasted = Duration.between(started, last);
        if (emotion != null && lasted.toMillis() > 0) {
            Affect mean = new Affect(valence / looks, arousal / looks);
            keep.accept(new MoodMoment(listener.getAsLong(), started, lasted, emotion, mean, said));
        }
        emotion = null;
    }

    private void begin(Instant now, @Nullable Emotion seen, boolean byHand) {
        emotion = seen;
        said = byHand;
        started = now;
        last = now;
        valence = 0;
        arousal = 0;
        looks = 0;
    }
}
