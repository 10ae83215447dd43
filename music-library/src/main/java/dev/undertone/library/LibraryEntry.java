package dev.undertone.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A song with what the listener did with it.
 *
 * @param track the song
 * @param stars the listener's rating, 1 to 5; 0 where there is none
 * @param plays how often it was started, not negative
 * @param lastStarted when it was last started, null if it never was
 * @param added when it came into the library
 */
public record LibraryEntry(
        Track track, int stars, int plays, @Nullable Instant lastStarted, Instant added) {}
