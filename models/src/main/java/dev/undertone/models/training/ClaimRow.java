package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Classes that projects of others tell a figure for.
 *
 * @param emotions of these classes; none for all of each head's
 * @param claim what they tell, 0 to 1; null where there is no one figure
 */
record ClaimRow(Set<Emotion> emotions, @Nullable Double claim) {

    /**
     * Student projects on FER2013 that play music, with what they write of their own network, on pictures of their own
     * choice.
     */
    static final List<ClaimRow> ALL = List.of(
            new ClaimRow(EnumSet.of(Emotion.HAPPY, Emotion.SAD, Emotion.NEUTRAL), null),
            new ClaimRow(EnumSet.of(Emotion.HAPPY, Emotion.SAD, Emotion.ANGRY, Emotion.NEUTRAL), 0.85),
            new ClaimRow(EnumSet.complementOf(EnumSet.of(Emotion.DISGUSTED)), 0.91),
            new ClaimRow(Set.of(), null));

    /** The classes as {@code --only} takes them, or {@code all}. */
    String words() {
        return emotions.isEmpty()
                ? "all"
                : emotions.stream().sorted().map(Emotion::word).collect(Collectors.joining(","));
    }

    /** The claim for the card. */
    String told() {
        return claim == null ? "\u2013" : String.format(Locale.ROOT, "%.0f %%", 100 * claim);
    }
}
