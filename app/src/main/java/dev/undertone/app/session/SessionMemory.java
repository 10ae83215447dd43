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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the library keeps of a session. A full disk, or a catalog that another program holds, is told, and does not stop the music:
 * what could not be written waits, and is written as soon as something can be.
 */
final class SessionMemory {

    private static final Logger LOG = LoggerFactory.getLogger(SessionMemory.class);

    /** Days of listening; beyond that a disk is not full for a while but for good. */
    private static final int MOST_WAITING = 10_000;

    private final Library library;
    private final KnownSongs known;
    private final SessionListener out;
    /** What was heard and seen and is not on disk yet, the earliest first. */
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(long listener, Instant started, Runnable write) {}

    SessionMemory(Library library, SessionListener out) {
        this.library = library;
        this.known = new KnownSongs(library);
        this.out = out;
    }

    /** The queue that an earlier session left. */
    Optional<SavedQueue> queue() {
        return library.savedQueue();
    }

    /**
     * Keeps the queue in the place of the one kept before, without the songs that the library does not know, and after what waits to be
     * written.
     */
    void keep(PlayQueue queue, Duration position) {
        Long current = queue.current().flatMap(this::number).orElse(null);
        SavedQueue kept = new SavedQueue(current, position, numbers(queue.chosen()), numbers(queue.planned()));
        write(() -> {
            writeAll();
            library.saveQueue(kept);
        });
    }

    /** The song as the library has it; empty where it does not, so that nothing can be kept of it. */
    Optional<Track> known(Track track) {
        return known.find(track);
    }

    /** Remembers that a song was heard. */
    void keep(Play play) {
        remember(new Waiting(play.listener(), play.started(), () -> {
            library.recordPlay(play);
            out.remembered(play);
        }));
    }

    /** Remembers what is known of a play that goes on; the play takes its place when it is kept. */
    void keepSoFar(Play play) {
        remember(new Waiting(play.listener(), play.started(), () -> library.recordSoFar(play)));
    }

    /** Takes back what was kept of a play that goes on. */
    void takeBack(Play play) {
        remember(new Waiting(play.listener(), play.started(), () -> library.takeBack(play)));
    }

    /** Remembers how the listener looked. */
    void keep(MoodMoment moment) {
        remember(new Waiting(moment.listener(), moment.started(), () -> library.remember(moment)));
    }

    /** Drops what waits of a listener, and began within a span of time: it is to be forgotten. */
    void dropWaiting(long listener, Instant from, Instant until) {
        waiting.removeIf(each -> each.listener() == listener
                && !each.started().isBefore(from)
                && each.started().isBefore(until));
    }

    private void remember(Waiting toLibrary) {
        if (waiting.size() == MOST_WAITING) {
            waiting.poll();
        }
        waiting.add(toLibrary);
        write(this::writeAll);
    }

    private void writeAll() {
        while (!waiting.isEmpty()) {
            Waiting first = waiting.element();
            try {
                first.write().run();
            } catch (IllegalArgumentException gone) {
                // Its listener was deleted meanwhile, and with them what they heard.
                LOG.debug("Not remembered", gone);
            }
            waiting.remove();
        }
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
