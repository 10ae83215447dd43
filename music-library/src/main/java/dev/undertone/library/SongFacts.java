package dev.undertone.library;

import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a song when songs are chosen.
 *
 * @param id the song's
 * @param available whether a file of it is there, as far as is known
 * @param artist who is heard in it; empty where nobody says
 * @param album empty where nobody says
 * @param genres in their written order
 * @param beatsPerMinute its tempo by its tags, else as it was heard; null where nobody says
 * @param affect where it lies on the circumplex; {@link AffectEstimate#UNKNOWN} where nothing is known
 * @param emotion the emotion that it most likely expresses, as in {@link Track#emotion()}; null where nobody says
 */
public record SongFacts(
        long id,
        boolean available,
        String artist,
        String album,
        List<String> genres,
        @Nullable Double beatsPerMinute,
        AffectEstimate affect,
        @Nullable Emotion emotion) {

    /** Takes a copy of the genres. */
    public SongFacts {
        genres = List.copyOf(genres);
    }
}
