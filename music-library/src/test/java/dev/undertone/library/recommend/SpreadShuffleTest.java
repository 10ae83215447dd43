package dev.undertone.library.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SpreadShuffleTest {

    private record Song(String artist, String album, int number) {}

    private final Random random = new Random(7);

    @Test
    void everySongIsThereAsOftenAsBefore() {
        List<Song> songs = songs(9, 4, 1);
        songs.addAll(songs(3));
        songs.add(new Song("", "", 1));
        songs.add(new Song("", "", 2));

        assertThat(shuffled(songs, random)).containsExactlyInAnyOrderElementsOf(songs);
        assertThat(shuffled(List.of(), random)).isEmpty();
        assertThat(shuffled(songs, new Random(1))).isEqualTo(shuffled(songs, new Random(1)));
    }

    @Test
    void noArtistComesTwiceInARowMoreOftenThanMustBe() {
        for (int run = 0; run < 5_000; run++) {
            int[] sizes = random.ints(1 + random.nextInt(6), 1, 2 + random.nextInt(12))
                    .toArray();
            List<Song> songs = songs(sizes);
            int largest = Arrays.stream(sizes).max().orElseThrow();

            assertThat(repeats(shuffled(songs, random)))
                    .as("%s", (Object) sizes)
                    .isEqualTo(Math.max(0, 2 * largest - songs.size() - 1));
        }
    }

    @Test
    void unknownArtistsAreNobodysRepetition() {
        List<Song> songs = songs(3);
        for (int i = 0; i < 3; i++) {
            songs.add(new Song("", "", i));
        }
        int next = 0;
        for (int run = 0; run < 200; run++) {
            List<Song> order = shuffled(songs, random);
            for (int i = 1; i < order.size(); i++) {
                if (order.get(i).artist().equals(order.get(i - 1).artist())) {
                    assertThat(order.get(i).artist()).isEmpty();
                    next++;
                }
            }
        }
        assertThat(next).isPositive();
    }

    @Test
    void theSongsOfAnArtistAndOfAnAlbumLieAMultipleMoreEvenlyThanChanceLaysThem() {
        List<Song> songs = songs(40, 30, 20, 20, 10, 10, 10, 5, 5, 5, 2, 2, 1, 1, 1, 1);
        double artists = 0;
        double artistsByChance = 0;
        double albums = 0;
        double albumsByChance = 0;
        int runs = 300;
        for (int run = 0; run < runs; run++) {
            List<Song> chance = new ArrayList<>(songs);
            Collections.shuffle(chance, random);
            List<Song> order = shuffled(songs, random);
            artists += unevenness(order, Song::artist) / runs;
            artistsByChance += unevenness(chance, Song::artist) / runs;
            albums += unevenness(order, Song::album) / runs;
            albumsByChance += unevenness(chance, Song::album) / runs;
        }
        System.out.printf(
                "Deviation of the distances, in distances: artists %.2f, by chance %.2f; albums %.2f, by chance %.2f%n",
                artists, artistsByChance, albums, albumsByChance);
        assertThat(artists).isLessThan(artistsByChance / 2.5);
        assertThat(albums).isLessThan(albumsByChance / 2.5);
    }

    @Test
    void everySongIsEquallyLikelyToBeTheFirst() {
        List<Song> songs = songs(8, 5, 3, 1, 1);
        songs.add(new Song("", "", 1));
        songs.add(new Song("", "", 2));
        Map<Song, Integer> firsts = new HashMap<>();
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            firsts.merge(shuffled(songs, random).getFirst(), 1, Integer::sum);
        }
        double expected = (double) runs / songs.size();
        assertThat(firsts).hasSize(songs.size());
        // Five standard deviations.
        assertThat(firsts.values()).allMatch(count -> Math.abs(count - expected) < 5 * Math.sqrt(expected));
    }

    @Test
    void aLargeLibraryIsShuffledAtOnce() {
        int[] sizes = new int[6_001];
        Arrays.fill(sizes, 10);
        sizes[0] = 40_000;
        List<Song> songs = songs(sizes);

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(repeats(shuffled(songs, random))).isZero());
    }

    private static List<Song> shuffled(List<Song> songs, RandomGenerator random) {
        return SpreadShuffle.shuffled(songs, Song::artist, Song::album, random);
    }

    /** As many songs of each artist as is said, up to ten of them on an album. */
    private static List<Song> songs(int... sizes) {
        List<Song> songs = new ArrayList<>();
        for (int artist = 0; artist < sizes.length; artist++) {
            for (int i = 0; i < sizes[artist]; i++) {
                songs.add(new Song("artist " + artist, "album " + artist + "." + i / 10, i));
            }
        }
        return songs;
    }

    private static int repeats(List<Song> order) {
        int repeats = 0;
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).artist().equals(order.get(i - 1).artist())) {
                repeats++;
            }
        }
        return repeats;
    }

    /** The standard deviation of the distances between a group's songs, where the even one is 1, over groups of three or more. */
    private static double unevenness(List<Song> order, Function<Song, String> group) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.computeIfAbsent(group.apply(order.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        double squares = 0;
        int distances = 0;
        for (List<Integer> own : places.values()) {
            double even = (double) order.size() / own.size();
            for (int i = 1; i < own.size() && own.size() >= 3; i++) {
                squares += Math.pow((own.get(i) - own.get(i - 1)) / even - 1, 2);
                distances++;
            }
        }
        return Math.sqrt(squares / distances);
    }
}
