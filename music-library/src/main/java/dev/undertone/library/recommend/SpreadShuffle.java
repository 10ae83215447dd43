package dev.undertone.library.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A shuffle that people take for one: a fair shuffle has clusters, which listeners hear as favourites of the program.
 *
 * <p>The order is thought of as a circle. Each artist's songs lie on it at even distances from a random place on, each a little off
 * it, in an order in which the artist's albums lie evenly among each other in the same way; any of the songs, each as likely as the
 * others, is the first. Songs at one artist's places that then still follow each other move back as far as they must. Even
 * distances with some noise are what Spotify told of its shuffle (Poláček, "How to shuffle songs?", 2014), after Fiedler's "The art of
 * shuffling music" (2007); the circle and the moving back are this program's.
 */
public final class SpreadShuffle {

    /** How far a song is off its even place at most, in distances between two of them; below a half, so that none overtakes another. */
    private static final double LARGEST_OFFSET = 0.25;

    /** A song with its place on the circle, 0 to below 1, and the number of its group. */
    private record Placed<T>(T song, double place, int group) {}

    private SpreadShuffle() {}

    /**
     * All songs in a new order, in which no artist comes twice in a row where that can be avoided, and otherwise as seldom as can
     * be. Every song is equally likely to be the first, unless an artist has more than half of them, who then begins. It takes
     * time in proportion to n log n.
     *
     * @param artist tells a song's artist, whatever the capitals; empty for an unknown one, who is nobody's repetition unless the
     *     album is the same
     * @param album tells a song's album, likewise
     */
    public static <T> List<T> shuffled(
            List<T> songs, Function<T, String> artist, Function<T, String> album, RandomGenerator random) {
        List<T> mixed = new ArrayList<>(songs);
        Collections.shuffle(mixed, random);
        List<List<T>> artists = new ArrayList<>();
        for (List<T> ofArtist :
                groups(mixed, song -> artist.apply(song).isEmpty() ? album.apply(song) : artist.apply(song))) {
            artists.add(songs(evenly(groups(ofArtist, album), random)));
        }
        artists.sort(Comparator.comparingInt(List::size));
        if (artists.isEmpty() || 2 * artists.getLast().size() <= songs.size()) {
            return apart(evenly(artists, random));
        }
        List<T> most = artists.removeLast();
        return between(most, songs(evenly(artists, random)), random);
    }

    /** The songs by what they have in common; a song of which that is not known is alone. */
    private static <T> Collection<List<T>> groups(List<T> songs, Function<T, String> common) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (T song : songs) {
            String name = common.apply(song).toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(name.isEmpty() ? new Object() : name, key -> new ArrayList<>())
                    .add(song);
        }
        return groups.values();
    }

    /** Lays each group's songs, in their order, evenly around the circle, and opens it before any song. */
    private static <T> List<Placed<T>> evenly(Collection<List<T>> groups, RandomGenerator random) {
        List<Placed<T>> circle = new ArrayList<>();
        int group = 0;
        for (List<T> songs : groups) {
            double begin = random.nextDouble();
            for (int i = 0; i < songs.size(); i++) {
                double offset = LARGEST_OFFSET * (2 * random.nextDouble() - 1);
                double place = (begin + i + offset) / songs.size();
                circle.add(new Placed<>(songs.get(i), place - Math.floor(place), group));
            }
            group++;
        }
        circle.sort(Comparator.comparingDouble(Placed::place));
        if (!circle.isEmpty()) {
            Collections.rotate(circle, random.nextInt(circle.size()));
        }
        return circle;
    }

    private static <T> List<T> apart(List<Placed<T>> order) {
        int[] groups = order.stream().mapToInt(Placed::group).toArray();
        List<T> apart = new ArrayList<>(order.size());
        for (int index : KeptApart.order(groups)) {
            apart.add(order.get(index).song());
        }
        return apart;
    }

    /** Fills the room before, between and after the others evenly with the songs of an artist who has more than they. */
    private static <T> List<T> between(List<T> most, List<T> others, RandomGenerator random) {
        List<T> order = new ArrayList<>(most.size() + others.size());
        double begin = random.nextDouble();
        double share = (double) most.size() / (others.size() + 1);
        int taken = 0;
        for (int i = 0; i <= others.size(); i++) {
            int end = i == others.size() ? most.size() : (int) (begin + (i + 1) * share);
            order.addAll(most.subList(taken, end));
            taken = end;
            if (i < others.size()) {
                order.add(others.get(i));
            }
        }
        return order;
    }

    private static <T> List<T> songs(List<Placed<T>> placed) {
        return placed.stream().map(Placed::song).toList();
    }
}
