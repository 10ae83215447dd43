package dev.undertone.library;

import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * One song, of the library or from outside of it.
 *
 * @param id stays the same as long as the catalog lives, and is never given to another song; 0 or less for a song that no
 *     library knows
 * @param file where it lies, absolute; where it was last seen if it is not available
 * @param format of its audio
 * @param tags what is written about it; the title is never empty, but the file's name where there is none
 * @param duration how long its audio lasts
 * @param affect where it lies on the circumplex by all that is known of it; {@link AffectEstimate#UNKNOWN} where nothing is
 * @param scores how likely each emotion is by that; {@link EmotionScores#UNIFORM} where nothing is known, and certain where the
 *     listener named an emotion
 * @param source the one that says most of it
 * @param available whether a file of it was there when it was last looked for; a song whose file is gone is kept
 */
public record Track(
        long id,
        Path file,
        AudioFormat format,
        TrackTags tags,
        Duration duration,
        AffectEstimate affect,
        EmotionScores scores,
        EvidenceSource source,
        boolean available) {

    /** A song that no library knows, called by its file's name. */
    public static Track unknown(long id, Path file, AudioFormat format, Duration duration) {
        return unknown(id, file, format, TrackTags.NONE.withTitle(String.valueOf(file.getFileName())), duration);
    }

    /**
     * A song that no library knows.
     *
     * @param tags with a title
     */
    public static Track unknown(long id, Path file, AudioFormat format, TrackTags tags, Duration duration) {
        return new Track(
                id,
                file,
                format,
                tags,
                duration,
                AffectEstimate.UNKNOWN,
                EmotionScores.UNIFORM,
                EvidenceSource.UNKNOWN,
                true);
    }

    /** Whether it is in the library, so that what is said and heard of it can be kept. */
    public boolean isInLibrary() {
        return id > 0;
    }

    /** Its title, never empty. */
    public String title() {
        return tags.title();
    }

    /** Who is heard in it; empty where nobody says. */
    public String artist() {
        return tags.artist();
    }

    /** Its album; empty where nobody says. */
    public String album() {
        return tags.album();
    }

    /** The emotion it most likely expresses; empty where nothing is known but what songs like it are like. */
    public Optional<Emotion> emotion() {
        return source.isOfTheSong() ? Optional.of(scores.strongest()) : Optional.empty();
    }
}
