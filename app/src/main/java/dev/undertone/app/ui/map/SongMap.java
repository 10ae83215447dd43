package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All songs whose place is known, from the least sure to the surest, with a grid that finds those near a point. Immutable and
 * safe to use from any thread.
 */
public final class SongMap {

    /** A map of no songs. */
    public static final SongMap EMPTY = new SongMap(List.of(), 0);

    private static final int CELLS = 64;

    private final List<MapSong> songs;
    private final int unplaced;
    private final float[] valences;
    private final float[] arousals;
    private final Map<Long, Integer> indices;
    private final int[] cellStarts = new int[CELLS * CELLS + 1];
    private final int[] byCell;

    /**
     * @param songs in any order
     * @param unplaced how many more songs there are, of which no place is known
     */
    public SongMap(Collection<MapSong> songs, int unplaced) {
        List<MapSong> sorted = new ArrayList<>(songs);
        sorted.sort(Comparator.comparingDouble(MapSong::sureness));
        this.songs = List.copyOf(sorted);
        this.unplaced = unplaced;
        int count = sorted.size();
        valences = new float[count];
        arousals = new float[count];
        indices = HashMap.newHashMap(count);
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            Affect place = sorted.get(i).place();
            valences[i] = (float) place.valence();
            arousals[i] = (float) place.arousal();
            indices.put(sorted.get(i).track().id(), i);
            cells[i] = cell(valences[i], arousals[i]);
            cellStarts[cells[i] + 1]++;
        }
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            cellStarts[cell + 1] += cellStarts[cell];
        }
        int[] next = Arrays.copyOf(cellStarts, CELLS * CELLS);
        byCell = new int[count];
        for (int i = 0; i < count; i++) {
            byCell[next[cells[i]]++] = i;
        }
    }

    /** How many songs have a place. */
    public int size() {
        return songs.size();
    }

    /** How many songs have none. */
    public int unplaced() {
        return unplaced;
    }

    /** The songs, from the least sure to the surest. */
    public List<MapSong> songs() {
        return songs;
    }

    /** One of them; null where it has no place. */
    public @Nullable MapSong song(long id) {
        Integer index = indices.get(id);
        return index == null ? null : songs.get(index);
    }

    double valence(int index) {
        return valences[index];
    }

    double arousal(int index) {
        return arousals[index];
    }

    /**
     * The song nearest to a point within an ellipse around it; null where there is none.
     *
     * @param valence of the point, which may lie outside of -1..1
     * @param arousal likewise
     * @param valenceReach half the ellipse's width; distances are measured as parts of it
     * @param arousalReach half its height
     */
    public @Nullable MapSong nearest(double valence, double arousal, double valenceReach, double arousalReach) {
        int index = nearest(valence, arousal, valenceReach, arousalReach, _ -> true);
        return index < 0 ? null : songs.get(index);
    }

    /** The index of the song nearest to a point of those that are wanted; -1 where none is within reach. */
    int nearest(double valence, double arousal, double valenceReach, double arousalReach, IntPredicate wanted) {
        int best = -1;
        double least = 1;
        int left = column(valence - valenceReach);
        int right = column(valence + valenceReach);
        int top = column(arousal + arousalReach);
        for (int row = column(arousal - arousalReach); row <= top; row++) {
            int end = cellStarts[row * CELLS + right + 1];
            for (int i = cellStarts[row * CELLS + left]; i < end; i++) {
                int index = byCell[i];
                double across = (valences[index] - valence) / valenceReach;
                double up = (arousals[index] - arousal) / arousalReach;
                double distance = across * across + up * up;
                // Of two at the same place the surer one is painted above the other.
                if ((distance < least || (distance == least && index > best)) && wanted.test(index)) {
                    least = distance;
                    best = index;
                }
            }
        }
        return best;
    }

    /** The songs inside an outline. */
    public List<MapSong> inside(Outline outline) {
        List<MapSong> found = new ArrayList<>();
        for (int i = 0; i < valences.length; i++) {
            if (outline.contains(valences[i], arousals[i])) {
                found.add(songs.get(i));
            }
        }
        return found;
    }

    /** The same with some songs elsewhere; those that it does not hold are left out. */
    SongMap with(Map<Long, Affect> places) {
        return new SongMap(
                songs.stream()
                        .map(song -> {
                            Affect place = places.get(song.track().id());
                            return place == null ? song : song.placed(place);
                        })
                        .toList(),
                unplaced);
    }

    private static int cell(double valence, double arousal) {
        return column(arousal) * CELLS + column(valence);
    }

    private static int column(double coordinate) {
        return Math.clamp((long) Math.floor((coordinate + 1) / 2 * CELLS), 0, CELLS - 1);
    }
}
