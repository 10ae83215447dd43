package dev.undertone.app.session;

import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.util.Optional;

/** Which songs the library knows, those included that were opened from outside of it and taken in since. */
final class KnownSongs {

    private final Library library;

    KnownSongs(Library library) {
        this.library = library;
    }

    /** The song as the library has it; empty where it does not. */
    Optional<Track> find(Track track) {
        return track.isInLibrary() ? Optional.of(track) : library.track(track.file());
    }

    /**
     * The number that the library knows a song by.
     *
     * @throws UserFacingException if it does not know it
     */
    long number(Track track) {
        return find(track)
                .orElseThrow(() -> new UserFacingException(
                        "“" + track.title() + "” is not in your library, so nothing can be kept of it.",
                        "Add the song, or its folder, to your library first."))
                .id();
    }
}
