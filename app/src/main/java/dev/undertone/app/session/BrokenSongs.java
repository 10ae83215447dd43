package dev.undertone.app.session;

import dev.undertone.library.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The songs that turned out not to be playable. None of them comes by itself again in this session. */
final class BrokenSongs {

    private final Set<Long> ids = new HashSet<>();

    void add(Track track) {
        ids.add(track.id());
    }

    boolean contains(Track track) {
        return ids.contains(track.id());
    }

    Set<Long> ids() {
        return Set.copyOf(ids);
    }

    /** The listener asks for these once more. */
    void tryAgain(List<Track> tracks) {
        tracks.forEach(track -> ids.remove(track.id()));
    }
}
