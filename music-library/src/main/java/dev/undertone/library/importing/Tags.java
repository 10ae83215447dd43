package dev.undertone.library.importing;

import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * What a file's tags say, each text tidy and empty where they say nothing.
 *
 * @param emotion the one that the mood tag names, null where it names none
 */
record Tags(
        String title,
        String artist,
        String album,
        String genre,
        @Nullable Emotion emotion) {

    static final Tags NONE = new Tags("", "", "", "", null);
}
