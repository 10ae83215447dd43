package dev.undertone.app.ui.library;

import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Songs that belong together: an artist's, an album's, a genre's or an emotion's.
 *
 * @param key tells it from the others of its section
 * @param name what it is called, never empty
 * @param owner whose album it is; empty where it is none, or nobody says
 * @param emotion where it is that of an emotion
 * @param year when the album came out, null where it is none, or nobody says
 * @param songs how many there are, at least 1
 * @param length how long they last together
 * @param sample one of them, for a cover
 */
public record SongGroup(
        String key,
        String name,
        String owner,
        @Nullable Emotion emotion,
        @Nullable Integer year,
        int songs,
        Duration length,
        Track sample) {}
