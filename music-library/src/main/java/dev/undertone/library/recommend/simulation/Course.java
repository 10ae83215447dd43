package dev.undertone.library.recommend.simulation;

import java.util.ArrayList;
import java.util.List;

/** What one listener made of what was chosen for them, play by play. */
final class Course {

    private final boolean[] skipped;
    private final boolean[] repeated;
    private final boolean[] sameArtist;
    private final List<Gain> gains = new ArrayList<>();

    /**
     * How good a list was.
     *
     * @param plays before it
     * @param value the normalised discounted cumulative gain of ten songs, 0 to 1
     */
    record Gain(int plays, double value) {}

    Course(int plays) {
        skipped = new boolean[plays];
        repeated = new boolean[plays];
        sameArtist = new boolean[plays];
    }

    void heard(int play, boolean wasSkipped, boolean wasRepeated, boolean wasSameArtist) {
        skipped[play] = wasSkipped;
        repeated[play] = wasRepeated;
        sameArtist[play] = wasSameArtist;
    }

    void list(int playsBefore, double gain) {
        gains.add(new Gain(playsBefore, gain));
    }

    int plays() {
        return skipped.length;
    }

    /** The share of plays in a range that were skipped within thirty seconds. */
    double skips(int from, int to) {
        return share(skipped, from, to);
    }

    /** The share of songs heard again within two hours. */
    double repeats(int from, int to) {
        return share(repeated, from, to);
    }

    /** The share of songs by the artist of the song before. */
    double adjacentArtists(int from, int to) {
        return share(sameArtist, from, to);
    }

    /** The mean gain of the lists that were made after so many plays and more. */
    double gain(int from, int to) {
        return gains.stream()
                .filter(gain -> gain.plays() >= from && gain.plays() < to)
                .mapToDouble(Gain::value)
                .average()
                .orElse(Double.NaN);
    }

    private static double share(boolean[] happened, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += happened[i] ? 1 : 0;
        }
        return count / (double) Math.max(1, to - from);
    }
}
