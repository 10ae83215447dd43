package dev.undertone.app.playback;

import dev.undertone.library.recommend.Pick;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was played, what plays and what comes next. Every move returns the pick that is current after it.
 *
 * <p>Not thread-safe: it belongs to the session, and is touched on the session's thread alone.
 */
public final class PlayQueue {

    private static final int LONGEST_HISTORY = 200;

    private final Deque<Pick> history = new ArrayDeque<>();
    private final List<Pick> upcoming = new ArrayList<>();
    private @Nullable Pick current;

    /** Makes an empty queue. */
    public PlayQueue() {}

    /** The pick that plays, or would if the player were not paused. */
    public Optional<Pick> current() {
        return Optional.ofNullable(current);
    }

    /** What comes next, the very next first; a copy. */
    public List<Pick> upcoming() {
        return List.copyOf(upcoming);
    }

    /** Replaces what comes next, and leaves the current one alone. */
    public void replaceUpcoming(List<Pick> picks) {
        upcoming.clear();
        upcoming.addAll(picks);
    }

    /** Takes the place of everything, the history included. */
    public void restore(@Nullable Pick playing, List<Pick> next) {
        history.clear();
        current = playing;
        replaceUpcoming(next);
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
        int skipped = Math.min(index, upcoming.size());
        upcoming.subList(0, skipped).clear();
        current = upcoming.isEmpty() ? null : upcoming.removeFirst();
        return current();
    }

    /** Goes back to what played before; the current one comes next again. Empty, and nothing changes, where none did. */
    public Optional<Pick> previous() {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        if (current != null) {
            upcoming.addFirst(current);
        }
        current = history.removeLast();
        return current();
    }

    private void remember() {
        if (current != null) {
            history.addLast(current);
            if (history.size() > LONGEST_HISTORY) {
                history.removeFirst();
            }
        }
    }
}
