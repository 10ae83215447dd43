package dev.undertone.models.training;

import dev.undertone.models.song.Quadrant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Parts of a data set for cross-validation: all songs of an artist lie in one part, since a network learns voices and mixing
 * desks as readily as moods, and the quadrants are spread as evenly as that allows.
 */
final class ArtistFolds {

    private ArtistFolds() {}

    /**
     * The part, from 0, that each song lies in. Artists are dealt out with the most songs first, each to the part where the
     * quadrants are then spread most evenly; the seed decides in which order artists of as many songs come.
     */
    static int[] of(List<LabelledSong> songs, int count, long seed) {
        Map<String, List<Integer>> byArtist = new LinkedHashMap<>();
        for (int i = 0; i < songs.size(); i++) {
            byArtist.computeIfAbsent(songs.get(i).artist(), artist -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> groups = new ArrayList<>(byArtist.values());
        Collections.shuffle(groups, new Random(seed));
        groups.sort(
                Comparator.comparingInt((List<Integer> group) -> group.size()).reversed());
        int[][] counts = new int[count][Quadrant.values().length];
        int[] folds = new int[songs.size()];
        for (List<Integer> group : groups) {
            int best = 0;
            for (int fold = 1; fold < count; fold++) {
                if (crowding(counts[fold], group, songs) < crowding(counts[best], group, songs)) {
                    best = fold;
                }
            }
            for (int song : group) {
                folds[song] = best;
                counts[best][songs.get(song).quadrant().ordinal()]++;
            }
        }
        return folds;
    }

    /** How many songs of the same quadrants are there already, and, where that is alike, how many songs at all. */
    private static double crowding(int[] counts, List<Integer> group, List<LabelledSong> songs) {
        double same = 0;
        for (int song : group) {
            same += counts[songs.get(song).quadrant().ordinal()];
        }
        int all = 0;
        for (int each : counts) {
            all += each;
        }
        return same / group.size() + 1e-3 * all;
    }
}
