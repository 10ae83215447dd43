package dev.undertone.models.song;

import dev.undertone.models.AffectEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a song.
 *
 * @param estimate where it lies on the circumplex, and how surely
 * @param confidence the probability of the likeliest quadrant of the circumplex, 0.25 to 1
 * @param beatsPerMinute its tempo, 40 to 240; null where it has no pulse
 * @param traits what stands out in its sound, in the order of {@link SongTrait#values()}; empty where nothing does
 */
public record SongReading(
        AffectEstimate estimate,
        double confidence,
        @Nullable Double beatsPerMinute,
        List<SongTrait> traits) {

    /** Takes a copy of the traits. */
    public SongReading {
        traits = List.copyOf(traits);
    }
}
