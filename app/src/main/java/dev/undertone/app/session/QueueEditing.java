package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.recommend.Pick;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the listener does with their own hands to what comes next, and takes back. What they have put in order counts as chosen, up to the
 * last song that they touched; behind it, songs stay planned.
 */
final class QueueEditing {

    private static final int MOST_STEPS_BACK = 50;

    private record State(List<Pick> chosen, List<Pick> planned) {}

    private final PlayQueue queue;
    private final Deque<State> before = new ArrayDeque<>();

    QueueEditing(PlayQueue queue) {
        this.queue = queue;
    }

    /** As {@link ListeningSession#moveInQueue} has it. */
    void move(List<Integer> indices, int before) {
        List<Pick> all = queue.upcoming();
        List<Integer> moved = present(indices, all);
        int place = place(before, all)
                - (int) moved.stream().filter(i -> i < before).count();
        put(picks(all, moved), without(all, moved), place, chosenWithout(moved));
    }

    /** As {@link ListeningSession#insertIntoQueue} has it. */
    void insert(List<Pick> picks, int before) {
        List<Pick> all = queue.upcoming();
        put(picks, all, place(before, all), queue.chosen().size());
    }

    /** Takes songs out, and returns them. */
    List<Pick> remove(List<Integer> indices) {
        List<Pick> all = queue.upcoming();
        List<Integer> gone = present(indices, all);
        put(List.of(), without(all, gone), 0, chosenWithout(gone));
        return picks(all, gone);
    }

    /** Takes the last change back, but for the songs that have been played since; false where there is none. */
    boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        State state = before.removeLast();
        queue.replaceChosen(unplayed(state.chosen()));
        queue.replacePlanned(unplayed(state.planned()));
        return true;
    }

    /** There is nothing to take back any more. */
    void forget() {
        before.clear();
    }

    private void put(List<Pick> picks, List<Pick> others, int place, int chosen) {
        remember();
        List<Pick> all = new ArrayList<>(others);
        all.addAll(place, picks);
        int ordered = picks.isEmpty() ? chosen : Math.max(chosen + picks.size(), place + picks.size());
        queue.replaceChosen(all.subList(0, ordered));
        queue.replacePlanned(all.subList(ordered, all.size()));
    }

    private void remember() {
        before.addLast(new State(queue.chosen(), queue.planned()));
        if (before.size() > MOST_STEPS_BACK) {
            before.removeFirst();
        }
    }

    private List<Pick> unplayed(List<Pick> picks) {
        return picks.stream().filter(pick -> !queue.hasPlayed(pick)).toList();
    }

    private int chosenWithout(List<Integer> indices) {
        int chosen = queue.chosen().size();
        return chosen - (int) indices.stream().filter(i -> i < chosen).count();
    }

    private static int place(int before, List<Pick> all) {
        return Math.clamp(before, 0, all.size());
    }

    private static List<Integer> present(List<Integer> indices, List<Pick> all) {
        return indices.stream()
                .filter(i -> i >= 0 && i < all.size())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<Pick> picks(List<Pick> all, List<Integer> indices) {
        return indices.stream().map(all::get).toList();
    }

    private static List<Pick> without(List<Pick> all, List<Integer> indices) {
        Set<Integer> gone = Set.copyOf(indices);
        return IntStream.range(0, all.size())
                .filter(i -> !gone.contains(i))
                .mapToObj(all::get)
                .toList();
    }
}
