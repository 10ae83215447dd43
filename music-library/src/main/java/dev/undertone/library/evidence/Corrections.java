package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the listener's corrections of songs teach about the others; the package tells how. */
public final class Corrections {

    private static final double LIBRARY_DOUBT = 10;
    private static final double ARTIST_DOUBT = 3;
    private static final double STEP = 0.02;

    /** The key of what holds for all artists, which is no artist's name. */
    public static final String ALL_ARTISTS = "";

    /**
     * A song that was heard, and of which the listener spoke.
     *
     * @param modelVersion which model heard it
     * @param artist empty where nobody says
     * @param hand where the listener puts it
     * @param heard where the model puts it
     */
    public record Correction(String modelVersion, String artist, Affect hand, Affect heard) {}

    /**
     * Whose songs are moved.
     *
     * @param modelVersion those that this model heard
     * @param artist as {@link #artistKey} makes it; {@link #ALL_ARTISTS} for those of all artists of whom there is no other
     */
    public record Key(String modelVersion, String artist) {}

    /** How far what this model heard of this artist's song is moved, by what was learnt. */
    public static Affect shift(Map<Key, Affect> learned, String modelVersion, String artist) {
        Affect common = learned.getOrDefault(new Key(modelVersion, ALL_ARTISTS), Affect.NEUTRAL);
        return learned.getOrDefault(new Key(modelVersion, artistKey(artist)), common);
    }

    private record Shift(double valence, double arousal) {

        static final Shift NONE = new Shift(0, 0);
    }

    private Corrections() {}

    /** One name for all the ways to write an artist's. */
    public static String artistKey(String artist) {
        return artist.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * How far what was heard of other songs is moved, in valence and arousal: for each model, over the library and for each artist
     * in the corrections. What is not in the map is not moved.
     */
    public static Map<Key, Affect> learn(List<Correction> corrections) {
        Map<String, List<Correction>> byModel = new HashMap<>();
        for (Correction correction : corrections) {
            byModel.computeIfAbsent(correction.modelVersion, _ -> new ArrayList<>())
                    .add(correction);
        }
        Map<Key, Affect> learned = new HashMap<>();
        byModel.forEach((model, ofModel) -> {
            Shift library = mean(ofModel, Shift.NONE, LIBRARY_DOUBT);
            learned.put(new Key(model, ALL_ARTISTS), point(library));
            Map<String, List<Correction>> byArtist = new HashMap<>();
            for (Correction correction : ofModel) {
                byArtist.computeIfAbsent(artistKey(correction.artist), _ -> new ArrayList<>())
                        .add(correction);
            }
            byArtist.remove(ALL_ARTISTS);
            byArtist.forEach((artist, ofArtist) -> {
                Shift rest = mean(ofArtist, library, ARTIST_DOUBT);
                learned.put(
                        new Key(model, artist),
                        point(new Shift(library.valence + rest.valence, library.arousal + rest.arousal)));
            });
        });
        return learned;
    }

    /** The mean difference beyond what is explained already, shrunken towards none. */
    private static Shift mean(List<Correction> corrections, Shift explained, double doubt) {
        // Summed in steps that add up exactly, so that the order of the songs makes no difference.
        long valence = 0;
        long arousal = 0;
        for (Correction correction : corrections) {
            valence += exact(correction.hand.valence() - correction.heard.valence() - explained.valence);
            arousal += exact(correction.hand.arousal() - correction.heard.arousal() - explained.arousal);
        }
        double weight = corrections.size() + doubt;
        return new Shift(rounded(valence / 1e9 / weight), rounded(arousal / 1e9 / weight));
    }

    private static long exact(double difference) {
        return Math.round(difference * 1e9);
    }

    private static double rounded(double shift) {
        return Math.round(shift / STEP) * STEP;
    }

    /** A difference lies within 2 of 0 on either axis, and no song can be moved by more than 1 to any purpose. */
    private static Affect point(Shift shift) {
        return new Affect(Math.clamp(shift.valence, -1, 1), Math.clamp(shift.arousal, -1, 1));
    }
}
