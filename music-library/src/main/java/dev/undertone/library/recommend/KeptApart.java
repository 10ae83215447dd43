package dev.undertone.library.recommend;

import java.util.Comparator;
import java.util.TreeSet;

/** Keeps an order as far as that goes with never having two of one group in a row. */
final class KeptApart {

    private static final int NONE = -1;

    /** How many of each group are left, where the first of them stands, and after each the next of its group. */
    private final int[] left;

    private final int[] first;
    private final int[] next;
    private final TreeSet<Integer> byFirst;
    private final TreeSet<Integer> byLeft;

    private KeptApart(int[] groups) {
        int count = 0;
        for (int group : groups) {
            count = Math.max(count, group + 1);
        }
        left = new int[count];
        first = new int[count];
        next = new int[groups.length];
        for (int i = groups.length - 1; i >= 0; i--) {
            next[i] = left[groups[i]]++ == 0 ? NONE : first[groups[i]];
            first[groups[i]] = i;
        }
        byFirst = new TreeSet<>(Comparator.comparingInt(group -> first[group]));
        byLeft = new TreeSet<>(
                Comparator.<Integer>comparingInt(group -> left[group]).thenComparing(Comparator.naturalOrder()));
        for (int group = 0; group < count; group++) {
            if (left[group] > 0) {
                byFirst.add(group);
                byLeft.add(group);
            }
        }
    }

    /**
     * The indexes of what is given, in the order to take it: each time the first that is of another group than the one before,
     * unless a group has so many left that they only stay apart if one of them comes now. Where it cannot be avoided, two of a
     * group follow each other.
     *
     * @param groups the number of each one's group, from 0
     */
    static int[] order(int[] groups) {
        KeptApart apart = new KeptApart(groups);
        int[] order = new int[groups.length];
        int previous = NONE;
        for (int i = 0; i < order.length; i++) {
            previous = apart.choose(previous, order.length - i);
            order[i] = apart.take(previous);
        }
        return order;
    }

    private int choose(int previous, int remaining) {
        int largest = byLeft.last();
        if (largest != previous && 2 * left[largest] > remaining) {
            return largest;
        }
        int earliest = byFirst.first();
        Integer other = byFirst.higher(earliest);
        return earliest == previous && other != null ? other : earliest;
    }

    private int take(int group) {
        // Out of the sets while what they are sorted by changes.
        byFirst.remove(group);
        byLeft.remove(group);
        int taken = first[group];
        left[group]--;
        first[group] = next[taken];
        if (left[group] > 0) {
            byFirst.add(group);
            byLeft.add(group);
        }
        return taken;
    }
}
