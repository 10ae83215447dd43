package dev.undertone.app.ui.map;

import dev.undertone.library.Evidence;
import dev.undertone.library.HeardSong;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of where a song lies.
 *
 * @param heard null where it was not listened to, or more than one song is looked at
 * @param evidence what each source says; empty where more than one song is looked at
 */
public record OriginDetails(@Nullable HeardSong heard, List<Evidence> evidence) {

    /** Of several songs. */
    public static final OriginDetails OF_SEVERAL = new OriginDetails(null, List.of());

    /** Takes a copy of the list. */
    public OriginDetails {
        evidence = List.copyOf(evidence);
    }
}
