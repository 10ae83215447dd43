package dev.undertone.library.search;

import java.util.BitSet;
import java.util.Optional;

/** The songs that a search found, by their numbers. Songs are in the library's order, whatever is looked for. */
public final class SearchMatch {

    private final BitSet ids;
    private final Optional<String> message;

    /**
     * @param ids the songs' numbers, which must not be changed any more
     * @param message a sentence on what could not be taken as it was written; empty where all could
     */
    public SearchMatch(BitSet ids, Optional<String> message) {
        this.ids = ids;
        this.message = message;
    }

    /** Whether a song is among them. */
    public boolean contains(long id) {
        return id >= 0 && id <= Integer.MAX_VALUE && ids.get((int) id);
    }

    /** How many there are. */
    public int size() {
        return ids.cardinality();
    }

    /** The numbers, the lowest first. */
    public long[] ids() {
        return ids.stream().asLongStream().toArray();
    }

    /** A sentence on what could not be taken as it was written; empty where all could. */
    public Optional<String> message() {
        return message;
    }
}
