package dev.undertone.app.ui.library;

import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.search.SearchMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All songs of a library at one moment, ready to be looked through. Immutable and safe to use from any thread; what is
 * worked out for an order or a section is kept.
 */
public final class Shelf {

    private final List<LibraryEntry> entries;
    private final Map<Long, Integer> places;
    private final Map<SongOrder, int[]> orders = new ConcurrentHashMap<>();
    private final Map<Section, Grouping> groupings = new ConcurrentHashMap<>();

    /**
     * @param entries in the library's own order
     */
    public Shelf(List<LibraryEntry> entries) {
        this(List.copyOf(entries), HashMap.newHashMap(entries.size()));
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).track().id(), i);
        }
    }

    private Shelf(List<LibraryEntry> entries, Map<Long, Integer> places) {
        this.entries = entries;
        this.places = places;
    }

    /** How many songs there are. */
    public int size() {
        return entries.size();
    }

    /** The songs, in the library's own order. */
    public List<LibraryEntry> entries() {
        return entries;
    }

    /** How many of them have a file that is there. */
    public int available() {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.track().available()).count());
    }

    /** Some of them by their numbers, in that order; without those that it does not hold. */
    public List<Track> tracks(List<Long> ids) {
        return ids.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(place -> entries.get(place).track())
                .toList();
    }

    /** The numbers of all songs of a section's group, in the library's own order. */
    public List<Long> songs(Section section, String group) {
        BitSet songs = new BitSet(entries.size());
        songs.set(0, entries.size());
        grouping(section).keep(songs, group);
        return songs.stream().mapToObj(i -> entries.get(i).track().id()).toList();
    }

    /** The same with some songs as they are now, in the places they had; those that it does not hold are left out. */
    public Shelf with(Collection<LibraryEntry> changed) {
        List<LibraryEntry> others = new ArrayList<>(entries);
        for (LibraryEntry entry : changed) {
            Integer place = places.get(entry.track().id());
            if (place != null) {
                others.set(place, entry);
            }
        }
        return new Shelf(others, places);
    }

    /**
     * The songs and groups that were asked for.
     *
     * @param match the songs that match the query's text; null for all
     */
    public LibraryAnswer answer(LibraryQuery query, @Nullable SearchMatch match) {
        BitSet songs = new BitSet(entries.size());
        if (match == null) {
            songs.set(0, entries.size());
        } else {
            for (long id : match.ids()) {
                Integer place = places.get(id);
                if (place != null) {
                    songs.set(place);
                }
            }
        }
        int found = songs.cardinality();
        List<SongGroup> groups = query.section() == Section.SONGS
                ? List.of()
                : grouping(query.section()).of(songs);
        String group = query.group();
        if (group != null) {
            grouping(query.section()).keep(songs, group);
        }
        List<SongGroup> albums = query.section() == Section.ARTISTS && group != null
                ? grouping(Section.ALBUMS).of(songs)
                : List.of();
        List<LibraryEntry> rows = new ArrayList<>(songs.cardinality());
        long milliseconds = 0;
        for (int place : orders.computeIfAbsent(query.order(), this::work)) {
            if (songs.get(place)) {
                LibraryEntry entry = entries.get(place);
                rows.add(entry);
                milliseconds += entry.track().duration().toMillis();
            }
        }
        return new LibraryAnswer(
                query,
                match == null ? "" : match.message().orElse(""),
                entries.size(),
                found,
                rows,
                Duration.ofMillis(milliseconds),
                groups,
                albums);
    }

    private Grouping grouping(Section section) {
        return groupings.computeIfAbsent(section, wanted -> new Grouping(wanted, entries));
    }

    private int[] work(SongOrder order) {
        Integer[] all = new Integer[entries.size()];
        Arrays.setAll(all, i -> i);
        if (!order.keys().isEmpty()) {
            Arrays.sort(
                    all,
                    order.keys().stream()
                            .map(this::comparator)
                            .reduce(Comparator::thenComparing)
                            .orElseThrow());
        }
        return Arrays.stream(all).mapToInt(Integer::intValue).toArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a column's keys are all of one kind
    private Comparator<Integer> comparator(SongOrder.Key key) {
        Function<LibraryEntry, @Nullable Comparable<?>> sortKeys = key.column().sortKeys();
        @Nullable Comparable[] keys = new Comparable[entries.size()];
        Arrays.setAll(keys, i -> sortKeys.apply(entries.get(i)));
        int sign = key.descending() ? -1 : 1;
        return (one, other) -> {
            Comparable first = keys[one];
            Comparable second = keys[other];
            if (first == null || second == null) {
                return (first == null ? 1 : 0) - (second == null ? 1 : 0);
            }
            return sign * first.compareTo(second);
        };
    }
}
