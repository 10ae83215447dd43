package dev.undertone.library.catalog;

import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself.
 *
 * @param file absolute
 * @param stamp of the file when it was read
 * @param title not empty
 * @param artist empty where the file does not say
 * @param album empty where the file does not say
 * @param genre null where the file does not say
 * @param duration of the audio
 * @param given the emotion in its mood tag, null where there is none
 */
public record TrackDetails(
        Path file,
        FileStamp stamp,
        String title,
        String artist,
        String album,
        @Nullable String genre,
        Duration duration,
        @Nullable Emotion given) {}
