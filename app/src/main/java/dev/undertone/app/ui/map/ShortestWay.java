package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Songs in an order in which each lies near the one before: a short way through all of them. From the first it goes on to the
 * nearest that is left, and is then shortened by turning stretches of it around (2-opt: Croes, "A method for solving
 * traveling-salesman problems", Operations Research 6, 1958), as long as that pays and at the most {@value #ROUNDS} times over.
 */
public final class ShortestWay {

    private static final int ROUNDS = 8;

    /** How far ahead on the way a stretch may end that is turned around. */
    private static final int LONGEST_STRETCH = 200;

    private static final double WHOLE_PLANE = 3;

    private ShortestWay() {}

    /**
     * @param from the way begins at the song nearest to it
     */
    public static List<MapSong> through(List<MapSong> songs, Affect from) {
        SongMap map = new SongMap(songs, 0);
        int[] way = nearestFirst(map, from);
        shorten(map, way);
        List<MapSong> ordered = new ArrayList<>(way.length);
        for (int index : way) {
            ordered.add(map.songs().get(index));
        }
        return Collections.unmodifiableList(ordered);
    }

    private static int[] nearestFirst(SongMap map, Affect from) {
        BitSet left = new BitSet(map.size());
        left.set(0, map.size());
        int[] way = new int[map.size()];
        double valence = from.valence();
        double arousal = from.arousal();
        for (int i = 0; i < way.length; i++) {
            way[i] = nearest(map, valence, arousal, left);
            left.clear(way[i]);
            valence = map.valence(way[i]);
            arousal = map.arousal(way[i]);
        }
        return way;
    }

    private static int nearest(SongMap map, double valence, double arousal, BitSet left) {
        for (double reach = 0.03; reach < WHOLE_PLANE; reach *= 3) {
            int index = map.nearest(valence, arousal, reach, reach, left::get);
            if (index >= 0) {
                return index;
            }
        }
        return left.nextSetBit(0);
    }

    private static void shorten(SongMap map, int[] way) {
        boolean shorter = true;
        for (int round = 0; shorter && round < ROUNDS; round++) {
            shorter = false;
            for (int first = 1; first < way.length - 1; first++) {
                int end = Math.min(way.length, first + LONGEST_STRETCH);
                for (int last = first + 1; last < end; last++) {
                    if (gain(map, way, first, last) > 1e-9) {
                        turn(way, first, last);
                        shorter = true;
                    }
                }
            }
        }
    }

    /** How much shorter the way gets if the stretch between two places on it is gone backwards. */
    private static double gain(SongMap map, int[] way, int first, int last) {
        double gain = distance(map, way[first - 1], way[first]) - distance(map, way[first - 1], way[last]);
        // The way ends at the last song: nothing follows that could come nearer.
        return last + 1 == way.length
                ? gain
                : gain + distance(map, way[last], way[last + 1]) - distance(map, way[first], way[last + 1]);
    }

    private static double distance(SongMap map, int one, int other) {
        double across = map.valence(one) - map.valence(other);
        double up = map.arousal(one) - map.arousal(other);
        return Math.sqrt(across * across + up * up);
    }

    private static void turn(int[] way, int first, int last) {
        int[] stretch = Arrays.copyOfRange(way, first, last + 1);
        for (int i = 0; i < stretch.length; i++) {
            way[last - i] = stretch[i];
        }
    }
}
