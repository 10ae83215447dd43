package dev.undertone.library;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;

/**
 * How a listener looked, or what they said their mood was, for a short while. Numbers alone: no picture of it is ever kept.
 *
 * @param listener whose mood it was
 * @param started when it began, kept to the millisecond
 * @param lasted for how long, above zero, kept to the millisecond
 * @param emotion the emotion that the mood was called
 * @param affect where it lay on the circumplex
 * @param said whether the listener said it by hand; otherwise it was read from their face
 */
public record MoodMoment(
        long listener, Instant started, Duration lasted, Emotion emotion, Affect affect, boolean said) {

    /**
     * @throws IllegalArgumentException if it did not last at all
     */
    public MoodMoment {
        if (!lasted.isPositive()) {
            throw new IllegalArgumentException("a mood does not last for " + lasted);
        }
    }

    /** The same of another listener. */
    public MoodMoment ofListener(long other) {
        return new MoodMoment(other, started, lasted, emotion, affect, said);
    }
}
