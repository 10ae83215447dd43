package dev.undertone.app.playback;

import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was played, what plays and what comes next. Every move returns the pick that is current after it.
 *
 * <p>Not thread-safe: it belongs to the session, and is touched on the session's thread alone.
 */
public final class PlayQueue {

    private static final int LONGEST_HISTORY = 200;

    private final Deque<Pick> history = new ArrayDeque<>();
    private final List<Pick> chosen = new ArrayList<>();
    private final List<Pick> planned = new ArrayList<>();
    private @Nullable Pick current;
    private boolean currentWasChosen;
    private boolean rotating;

    /** Makes an empty queue. */
    public PlayQueue() {}

    /** The pick that plays, or would if the player were not paused. */
    public Optional<Pick> current() {
        return Optional.ofNullable(current);
    }

    /** What comes next, the very next first: what the listener chose, then what was planned. A copy. */
    public List<Pick> upcoming() {
        return Stream.concat(chosen.stream(), planned.stream()).toList();
    }

    /** What the listener chose to come next, the very next first; a copy. */
    public List<Pick> chosen() {
        return List.copyOf(chosen);
    }

    /** What was planned to follow that, the very next first; a copy. */
    public List<Pick> planned() {
        return List.copyOf(planned);
    }

    /** Replaces what was planned, and leaves alone what plays and what the listener chose. */
    public void replacePlanned(List<Pick> picks) {
        planned.clear();
        planned.addAll(picks);
    }

    /** Takes the place of what the listener chose before. */
    public void replaceChosen(List<Pick> picks) {
        chosen.clear();
        chosen.addAll(picks);
    }

    /** As {@link #replaceChosen}; and the song that plays does not come again because it was chosen, either. */
    public void beginRound(List<Pick> picks) {
        currentWasChosen = false;
        replaceChosen(picks);
    }

    /** Puts picks of the listener before all that comes next. */
    public void playNext(List<Pick> picks) {
        chosen.addAll(0, picks);
    }

    /** Puts picks of the listener after all that they chose before. */
    public void append(List<Pick> picks) {
        chosen.addAll(picks);
    }

    /** Takes the place of everything, the history included. */
    public void restore(@Nullable Pick playing, List<Pick> chosenNext, List<Pick> plannedNext) {
        history.clear();
        current = playing;
        currentWasChosen = false;
        replaceChosen(chosenNext);
        replacePlanned(plannedNext);
    }

    /** Takes others for all picks, those that were played as well; nothing moves. */
    public void replaceEach(UnaryOperator<Pick> others) {
        List<Pick> played = history.stream().map(others).toList();
        history.clear();
        history.addAll(played);
        current = current == null ? null : others.apply(current);
        chosen.replaceAll(others);
        planned.replaceAll(others);
    }

    /** What was played and is remembered, what plays and what comes next. A copy. */
    public List<Pick> all() {
        return Stream.of(history.stream(), current().stream(), chosen.stream(), planned.stream())
                .flatMap(picks -> picks)
                .toList();
    }

    /** Whether songs that the listener chose come again, after the others that they chose, when they have been left. */
    public void setRotating(boolean again) {
        rotating = again;
    }

    /** What comes when the current one ends: the current one again, where it is all that was chosen and comes again. */
    public Optional<Pick> following() {
        if (rotating && currentWasChosen && chosen.isEmpty()) {
            return current();
        }
        // Asked ten times a second, so the queue is not copied for it.
        return Stream.of(chosen, planned)
                .filter(picks -> !picks.isEmpty())
                .map(List::getFirst)
                .findFirst();
    }

    /** Whether this very pick plays, or did. */
    public boolean hasPlayed(Pick pick) {
        return pick == current || history.stream().anyMatch(played -> played == pick);
    }

    /** Goes on to a pick that comes next, before others that come before it, or that comes no longer. */
    public void goTo(Pick pick) {
        remember();
        currentWasChosen = chosen.remove(pick);
        if (!currentWasChosen) {
            planned.remove(pick);
        }
        current = pick;
    }

    /** A song cannot be played: it comes no more, and cannot be gone back to. Where it plays, it plays on. */
    public void drop(Track broken) {
        Predicate<Pick> isBroken = pick -> pick.track().id() == broken.id();
        history.removeIf(isBroken);
        chosen.removeIf(isBroken);
        planned.removeIf(isBroken);
        if (current != null && isBroken.test(current)) {
            currentWasChosen = false;
        }
    }

    /** Nothing is current any more, and what was cannot be gone back to. */
    public void leaveCurrent() {
        current = null;
        currentWasChosen = false;
    }

    /** Goes on to the first of what comes next; empty where nothing does. */
    public Optional<Pick> next() {
        return skipTo(0);
    }

    /**
     * Goes on to one of what comes next, and drops those before it.
     *
     * @param index from 0; empty is returned, and nothing is current, where there is none at this place
     */
    public Optional<Pick> skipTo(int index) {
        remember();
        for (int i = 0; i < index; i++) {
            takeFirst();
        }
        current = takeFirst();
        return current();
    }

    /** Goes back to what played before; the current one comes next again. Empty, and nothing changes, where none did. */
    public Optional<Pick> previous() {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        if (current != null) {
            chosen.addFirst(current);
        }
        Pick before = history.removeLast();
        // While they rotate, it waits at the end of what was chosen as well.
        currentWasChosen = rotating && chosen.remove(before);
        current = before;
        return current();
    }

    private @Nullable Pick takeFirst() {
        List<Pick> from = chosen.isEmpty() ? planned : chosen;
        currentWasChosen = !chosen.isEmpty();
        return from.isEmpty() ? null : from.removeFirst();
    }

    private void remember() {
        if (current != null) {
            history.addLast(current);
            if (rotating && currentWasChosen) {
                chosen.add(current);
            }
            if (history.size() > LONGEST_HISTORY) {
                history.removeFirst();
            }
        }
    }
}
