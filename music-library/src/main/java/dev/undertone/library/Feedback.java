package dev.undertone.library;

import dev.undertone.models.Emotion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a listener said of being given a song.
 *
 * @param listener who said it
 * @param trackId the song
 * @param kind what of it
 * @param mood the mood it was given for, null for an unsure one
 * @param given when it was said, kept to the millisecond
 */
public record Feedback(
        long listener,
        long trackId,
        FeedbackKind kind,
        @Nullable Emotion mood,
        Instant given) {}
