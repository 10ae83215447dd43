package dev.undertone.models.training;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of which people have said what it expresses.
 *
 * @param text as it was written
 * @param id its name in its data set
 * @param emotions all that they saw in it; null where they were not asked for emotions
 * @param affect where they placed it; null where they were not asked for that
 */
record LabelledText(
        String text,
        String id,
        @Nullable Set<Emotion> emotions,
        @Nullable Affect affect) {}
