package dev.undertone.library;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was playing and what was to come, as it is kept from one start of the program to the next.
 *
 * @param current the song that was playing, null if there was none
 * @param position how far into that song, not negative, kept to the millisecond
 * @param chosen the songs that the listener chose to come next, the next one first
 * @param planned the songs that were planned to follow them, the next one first
 */
public record SavedQueue(@Nullable Long current, Duration position, List<Long> chosen, List<Long> planned) {

    /**
     * @throws IllegalArgumentException if the position is negative
     */
    public SavedQueue {
        if (position.isNegative()) {
            throw new IllegalArgumentException("a song has no position " + position);
        }
        chosen = List.copyOf(chosen);
        planned = List.copyOf(planned);
    }
}
