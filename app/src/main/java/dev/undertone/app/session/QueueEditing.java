package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.recommend.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the listener does with their own hands to what comes next, and takes back. What they have put in order counts as chosen, up to the
 * last song that they touched; behind it, songs stay planned.
 */
final class QueueEditing {

    private static final int MOST_STEPS_BACK = 50;

    private final PlayQueue queue;
    private final List<QueueChange> changes = new ArrayList<>();

    QueueEditing(PlayQueue queue) {
        this.queue = queue;
    }

    /** As {@link ListeningSession#moveInQueue} has it. */
    void move(List<Integer> indices, int before) {
        List<Pick> all = queue.upcoming();
        List<Integer> moved = present(indices, all);
        int place = place(before, all)
                - (int) moved.stream().filter(i -> i < before).count();
        put(picks(all, moved), List.of(), without(all, moved), place, chosenWithout(moved));
    }

    /** As {@link ListeningSession#insertIntoQueue} has it. */
    void insert(List<Pick> picks, int before) {
        List<Pick> all = queue.upcoming();
        put(picks, List.of(), all, place(before, all), queue.chosen().size());
    }

    /** Takes songs out, and returns them. */
    List<Pick> remove(List<Integer> indices) {
        List<Pick> all = queue.upcoming();
        List<Integer> gone = present(indices, all);
        List<Pick> takenOut = picks(all, gone);
        put(List.of(), takenOut, without(all, gone), 0, chosenWithout(gone));
        return takenOut;
    }

    /**
     * Takes the last change back, but for the songs that have been played or left the queue since; what was put into the queue after it
     * stays. False where there is none.
     */
    boolean undo() {
        if (changes.isEmpty()) {
            return false;
        }
        QueueChange last = changes.removeLast();
        Set<Pick> coming = QueueChange.same(queue.upcoming());
        Set<Pick> takenOut = QueueChange.same(last.takenOut());
        Predicate<Pick> comesBack =
                pick -> coming.contains(pick) || (takenOut.contains(pick) && !queue.hasPlayed(pick));
        List<Pick> chosen = last.chosenWithout(queue.chosen(), comesBack);
        List<Pick> planned = last.plannedWithout(queue.planned(), comesBack);
        queue.replaceChosen(chosen);
        queue.replacePlanned(planned);
        return true;
    }

    /** There is nothing to take back any more. */
    void forget() {
        changes.clear();
    }

    /**
     * Puts others in the place of what is in the queue, and of what the listener would take back.
     *
     * @param others the same pick each time for the same one
     */
    void replaceEach(UnaryOperator<Pick> others) {
        queue.replaceEach(others);
        changes.replaceAll(change -> change.with(others));
    }

    /**
     * @param picks what comes at a place among the others
     * @param takenOut what comes no longer
     * @param chosen how many of the others the listener chose
     */
    private void put(List<Pick> picks, List<Pick> takenOut, List<Pick> others, int place, int chosen) {
        List<Pick> all = new ArrayList<>(others);
        all.addAll(place, picks);
        int ordered = picks.isEmpty() ? chosen : Math.max(chosen + picks.size(), place + picks.size());
        List<Pick> inOrder = all.subList(0, ordered);
        Set<Pick> touched = QueueChange.same(picks);
        touched.addAll(takenOut);
        Set<Pick> nowChosen = QueueChange.same(inOrder);
        queue.planned().stream().filter(nowChosen::contains).forEach(touched::add);
        remember(new QueueChange(queue.chosen(), queue.planned(), touched, takenOut));
        queue.replaceChosen(inOrder);
        queue.replacePlanned(all.subList(ordered, all.size()));
    }

    private void remember(QueueChange change) {
        changes.add(change);
        if (changes.size() > MOST_STEPS_BACK) {
            changes.removeFirst();
        }
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
