package dev.undertone.app.session;

import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.UserFacingException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
     * Gives a pick its song as the library has it by now, such as where its file lies after it was moved; the same pick for the same one.
     *
     * @param many those that are asked for most likely, which are read at once
     */
    UnaryOperator<Pick> latest(List<Pick> many) {
        Map<Long, Optional<Track>> songs = new HashMap<>();
        library.entries(many.stream().map(pick -> pick.track().id()).distinct().toList())
                .forEach(entry -> songs.put(entry.track().id(), Optional.of(entry.track())));
        Map<Pick, Pick> replaced = new IdentityHashMap<>();
        return pick -> replaced.computeIfAbsent(
                pick, _ -> latest(pick.track(), songs).map(pick::of).orElse(pick));
    }

    /** Empty where there is nothing else to say of the song. */
    private Optional<Track> latest(Track track, Map<Long, Optional<Track>> songs) {
        Optional<Track> now =
                track.isInLibrary() ? songs.computeIfAbsent(track.id(), library::track) : library.track(track.file());
        return now.filter(known -> !known.equals(track));
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
