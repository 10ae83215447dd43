package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the library keeps of a session. A full disk is told, and does not stop the music. */
final class SessionMemory {

    private final Library library;
    private final KnownSongs known;
    private final SessionListener out;

    SessionMemory(Library library, SessionListener out) {
        this.library = library;
        this.known = new KnownSongs(library);
        this.out = out;
    }

    /** The queue that an earlier session left. */
    Optional<SavedQueue> queue() {
        return library.savedQueue();
    }

    /** Keeps the queue in the place of the one kept before, without the songs that the library does not know. */
    void keep(PlayQueue queue, Duration position) {
        Long current = queue.current().flatMap(this::number).orElse(null);
        SavedQueue kept = new SavedQueue(current, position, numbers(queue.chosen()), numbers(queue.planned()));
        write(() -> library.saveQueue(kept));
    }

    /** The song as the library has it; empty where it does not, so that nothing can be kept of it. */
    Optional<Track> known(Track track) {
        return known.find(track);
    }

    /** Remembers that a song was heard. */
    void keep(Play play) {
        write(() -> library.recordPlay(play));
    }

    /** Remembers how the listener looked. */
    void keep(MoodMoment moment) {
        write(() -> library.remember(moment));
    }

    private List<Long> numbers(List<Pick> picks) {
        return picks.stream().flatMap(pick -> number(pick).stream()).toList();
    }

    private Optional<Long> number(Pick pick) {
        return known.find(pick.track()).map(Track::id);
    }

    private void write(Runnable toLibrary) {
        try {
            toLibrary.run();
        } catch (UserFacingException unwritten) {
            out.notice(unwritten);
        }
    }
}
