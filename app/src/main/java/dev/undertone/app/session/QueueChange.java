package dev.undertone.app.session;

import dev.undertone.library.recommend.Pick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One change of what comes next, as much of it as it takes to take it back. Picks are told apart as objects, because a song may come
 * twice.
 *
 * @param chosen what the listener had chosen to come before the change
 * @param planned what was planned to follow that
 * @param touched the picks that the change put in, took out, or put elsewhere
 * @param takenOut those of them that it took out
 */
record QueueChange(List<Pick> chosen, List<Pick> planned, Collection<Pick> touched, Collection<Pick> takenOut) {

    /** What was chosen, without the change; whatever else has come to it or gone since stays so. */
    List<Pick> chosenWithout(List<Pick> now, Predicate<Pick> comesBack) {
        return without(now, chosen, comesBack);
    }

    /** What was planned, without the change. It does not grow: what was planned in the place of songs makes way for them. */
    List<Pick> plannedWithout(List<Pick> now, Predicate<Pick> comesBack) {
        List<Pick> all = without(now, planned, comesBack);
        return all.subList(0, Math.min(all.size(), Math.max(now.size(), planned.size())));
    }

    /** The same change of other picks. */
    QueueChange with(UnaryOperator<Pick> others) {
        return new QueueChange(
                chosen.stream().map(others).toList(),
                planned.stream().map(others).toList(),
                touched.stream().map(others).toList(),
                takenOut.stream().map(others).toList());
    }

    private List<Pick> without(List<Pick> now, List<Pick> before, Predicate<Pick> comesBack) {
        Set<Pick> moving = same(touched);
        List<Pick> all = new ArrayList<>(now);
        all.removeIf(moving::contains);
        for (int i = 0; i < before.size(); i++) {
            Pick pick = before.get(i);
            if (moving.contains(pick) && comesBack.test(pick)) {
                all.add(place(all, before, i), pick);
            }
        }
        return all;
    }

    /** Behind the nearest that it stood behind, or else before the nearest that it stood before. */
    private static int place(List<Pick> all, List<Pick> before, int index) {
        for (int i = index - 1; i >= 0; i--) {
            int at = indexOf(before.get(i), all);
            if (at >= 0) {
                return at + 1;
            }
        }
        for (int i = index + 1; i < before.size(); i++) {
            int at = indexOf(before.get(i), all);
            if (at >= 0) {
                return at;
            }
        }
        return 0;
    }

    private static int indexOf(Pick pick, List<Pick> picks) {
        for (int i = 0; i < picks.size(); i++) {
            if (picks.get(i) == pick) {
                return i;
            }
        }
        return -1;
    }

    /** A set of these very objects. */
    static Set<Pick> same(Collection<Pick> picks) {
        Set<Pick> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(picks);
        return same;
    }
}
