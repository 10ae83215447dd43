package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Brings what the listener chose into an order by chance, and back into theirs. */
final class Shuffle {

    private final Library library;
    private final PlayQueue queue;
    private final List<Pick> inOrder = new ArrayList<>();
    private boolean on;

    Shuffle(Library library, PlayQueue queue) {
        this.library = library;
        this.queue = queue;
    }

    /** Mixes what was chosen, or puts it back in order. */
    void set(boolean mixed) {
        if (mixed == on) {
            return;
        }
        on = mixed;
        List<Pick> chosen = queue.chosen();
        if (mixed) {
            inOrder.clear();
            inOrder.addAll(chosen);
            queue.replaceChosen(mixed(chosen));
        } else {
            // What was put among them since has no place in the old order, and comes last.
            Map<Pick, Integer> places = new IdentityHashMap<>();
            inOrder.forEach(pick -> places.put(pick, places.size()));
            queue.replaceChosen(chosen.stream()
                    .sorted(Comparator.comparingInt(pick -> places.getOrDefault(pick, Integer.MAX_VALUE)))
                    .toList());
        }
    }

    /** Takes others for the picks whose order it remembers. */
    void replaceEach(UnaryOperator<Pick> others) {
        inOrder.replaceAll(others);
    }

    /** Songs to be played at once: while shuffling, the first stays first, because it is the one that was asked for. */
    List<Pick> atOnce(List<Pick> picks) {
        inOrder.clear();
        inOrder.addAll(picks);
        if (!on || picks.size() < 3) {
            return picks;
        }
        List<Pick> mixed = new ArrayList<>();
        mixed.add(picks.getFirst());
        mixed.addAll(mixed(picks.subList(1, picks.size())));
        return mixed;
    }

    /** Songs to be played later. */
    List<Pick> later(List<Pick> picks) {
        inOrder.addAll(picks);
        return on ? mixed(picks) : picks;
    }

    private List<Pick> mixed(List<Pick> picks) {
        // One song may have been chosen several times.
        Map<Long, Deque<Pick>> bySong = new HashMap<>();
        picks.forEach(pick -> bySong.computeIfAbsent(pick.track().id(), _ -> new ArrayDeque<>())
                .add(pick));
        List<Pick> mixed = new ArrayList<>();
        for (Track track : library.shuffled(picks.stream().map(Pick::track).toList())) {
            Deque<Pick> same = bySong.get(track.id());
            if (same != null) {
                mixed.add(same.removeFirst());
            }
        }
        return mixed;
    }
}
