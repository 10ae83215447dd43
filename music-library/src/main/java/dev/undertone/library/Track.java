package dev.undertone.library;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One song of the library.
 *
 * @param id stays the same as long as the catalog lives, and is never given to another song
 * @param file where it lies, absolute
 * @param title never empty: the file's name where the file has no title
 * @param artist empty where the file does not say
 * @param album empty where the file does not say
 * @param genre null where the file does not say
 * @param duration how long its audio lasts
 * @param scores how likely each emotion is; {@link EmotionScores#UNIFORM} where the source is unknown
 * @param source where the scores come from
 * @param available whether the file was there when it was last looked for; a song whose file is gone is kept
 */
public record Track(
        long id,
        Path file,
        String title,
        String artist,
        String album,
        @Nullable String genre,
        Duration duration,
        EmotionScores scores,
        ScoreSource source,
        boolean available) {

    /** The emotion it most likely expresses; empty where nothing is known. */
    public Optional<Emotion> emotion() {
        return source == ScoreSource.UNKNOWN ? Optional.empty() : Optional.of(scores.strongest());
    }
}
