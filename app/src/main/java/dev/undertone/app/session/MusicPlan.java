package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to come: the songs of the present arc behind those that the listener chose. While nothing changes, what is planned
 * stays as the listener saw it, and songs are added at its end alone.
 */
final class MusicPlan {

    private static final int PLANNED = 6;

    private final PlayQueue queue;
    private final SongChoice songs;
    private final SessionListener out;
    private Preferences preferences = Preferences.DEFAULT;
    private Arc arc = Arc.from(Mood.UNKNOWN, preferences.aimFor(Mood.UNKNOWN));
    private boolean begun;
    /** Songs that the listener took out of the queue: they are not planned again at once. */
    private final Set<Long> takenOut = new HashSet<>();

    /**
     * @param out hears of each new plan and each step along the arc
     */
    MusicPlan(PlayQueue queue, SongChoice songs, SessionListener out) {
        this.queue = queue;
        this.songs = songs;
        this.out = out;
    }

    Preferences preferences() {
        return preferences;
    }

    /** Plans for a mood, if that is another; returns whether it is. */
    boolean follow(Mood mood) {
        if (Objects.equals(arc.mood().emotion(), mood.emotion())) {
            return false;
        }
        setArc(Arc.from(mood, preferences.aimFor(mood)));
        takenOut.clear();
        again();
        return true;
    }

    /**
     * Plans by other preferences. Before there is anything to plan for, they are only kept.
     *
     * @param mood the present one, from which a new arc would begin
     */
    void prefer(Preferences wanted, Mood mood) {
        if (wanted.equals(preferences)) {
            return;
        }
        preferences = wanted;
        if (!arc.serves(mood, wanted.aimFor(mood))) {
            setArc(Arc.from(mood, wanted.aimFor(mood)));
        }
        if (begun || !wanted.filter().isOpen() || !queue.upcoming().isEmpty()) {
            again();
        }
    }

    /** Somebody else listens, of whose mood nothing is known yet. */
    void beginAnew() {
        setArc(Arc.from(Mood.UNKNOWN, preferences.aimFor(Mood.UNKNOWN)));
        takenOut.clear();
        again();
    }

    /** Plans all anew. */
    void again() {
        queue.replacePlanned(List.of());
        complete();
    }

    /** Adds the songs that are missing at the end of what is planned. */
    void complete() {
        fill();
        tell();
    }

    /**
     * Makes room for what the listener chose, so that nothing of it comes a second time because it was planned as well. Nobody
     * is told yet.
     */
    void makeRoom() {
        Set<Long> chosen = ids(queue.chosen());
        queue.replacePlanned(queue.planned().stream()
                .filter(pick -> !chosen.contains(pick.track().id()))
                .toList());
        fill();
    }

    /** Does not plan these songs again until the mood is another. */
    void takeOut(List<Pick> picks) {
        takenOut.addAll(ids(picks));
    }

    /** Tells what comes next. */
    void tell() {
        out.upcoming(queue.upcoming());
    }

    private void fill() {
        begun = true;
        List<Pick> planned = queue.planned();
        int missing = PLANNED - planned.size();
        if (missing > 0) {
            queue.replacePlanned(Stream.concat(planned.stream(), more(planned, missing).stream())
                    .toList());
        }
    }

    /**
     * Goes on in the queue, and along the arc by as many of its songs as are heard or passed over.
     *
     * @param move changes the queue
     */
    Optional<Pick> take(Supplier<Optional<Pick>> move) {
        List<Pick> before = queue.planned();
        Optional<Pick> current = move.get();
        List<Pick> gone = before.subList(0, before.size() - queue.planned().size());
        int steps = Math.toIntExact(gone.stream().filter(arc::holds).count());
        if (steps > 0) {
            setArc(arc.after(steps));
        }
        return current;
    }

    /** A song could not be played, and was no step. */
    void leaveOut(Pick broken) {
        if (arc.holds(broken)) {
            setArc(arc.after(-1));
        }
    }

    private List<Pick> more(List<Pick> planned, int missing) {
        Optional<Pick> last = Stream.of(planned, queue.chosen())
                .filter(picks -> !picks.isEmpty())
                .map(List::getLast)
                .findFirst()
                .or(queue::current);
        Arc there =
                arc.after(Math.toIntExact(planned.stream().filter(arc::holds).count()));
        Track playing = last.map(Pick::track).orElse(null);
        Set<Long> coming = new HashSet<>(takenOut);
        coming.addAll(ids(Stream.concat(queue.current().stream(), queue.upcoming().stream())
                .toList()));
        List<Pick> more = songs.plan(there, preferences, playing, coming, missing);
        return ids(more).size() == missing
                ? more
                // So few songs that some must come twice: then they all come again before any does once more.
                : songs.plan(there, preferences, playing, Set.of(), missing);
    }

    private void setArc(Arc next) {
        arc = next;
        out.arc(next);
    }

    private static Set<Long> ids(List<Pick> picks) {
        return picks.stream().map(pick -> pick.track().id()).collect(Collectors.toSet());
    }
}
