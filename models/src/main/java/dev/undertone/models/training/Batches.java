package dev.undertone.models.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Deals examples out to batches. */
final class Batches {

    /** The examples of so many batches are sorted by their length together. */
    private static final int POOL = 30;

    private Batches() {}

    /**
     * The examples in a random order, but of about one length in each batch, so that little of it is padding.
     *
     * @param size of all batches but one, which has what is left
     */
    static <T> List<List<T>> of(List<T> examples, int size, ToIntFunction<T> length, Random random) {
        List<T> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        for (int from = 0; from < order.size(); from += POOL * size) {
            order.subList(from, Math.min(order.size(), from + POOL * size)).sort(Comparator.comparingInt(length));
        }
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += size) {
            batches.add(order.subList(from, Math.min(order.size(), from + size)));
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
