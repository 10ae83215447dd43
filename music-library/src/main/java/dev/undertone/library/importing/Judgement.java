package dev.undertone.library.importing;

import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * What a listener thinks of a song, on its way into the song's file.
 *
 * @param stars 1 to 5; 0 leaves those in the file as they are
 * @param emotion the one that they gave it, written as its mood; null leaves the mood in the file as it is
 */
record Judgement(int stars, @Nullable Emotion emotion) {

    static final Judgement NONE = new Judgement(0, null);
}
