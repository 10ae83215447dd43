package dev.undertone.library.catalog;

import dev.undertone.library.Track;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A song and when it was last heard.
 *
 * @param track the song
 * @param started when it was last started, null if it never was
 */
public record HeardTrack(Track track, @Nullable Instant started) {

    /** When it was last started; empty if it never was. */
    public Optional<Instant> lastHeard() {
        return Optional.ofNullable(started);
    }
}
