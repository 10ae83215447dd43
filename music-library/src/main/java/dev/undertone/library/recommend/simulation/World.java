package dev.undertone.library.recommend.simulation;

import dev.undertone.library.SongFacts;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A library and what is true of its songs. */
final class World {

    static final int SONGS = 2000;
    static final int FACTORS = 6;

    private static final int ARTISTS = 200;
    private static final int GENRES = 12;

    /** How far songs lie from their artist, and readings from songs, on each axis of the circumplex. */
    private static final double ARTIST_SPREAD = 0.35;

    private static final double READING_ERROR = 0.3;

    /** The share of songs of which nobody has said or heard what they feel like. */
    private static final double UNREAD = 0.1;

    private final RandomGenerator random;
    private final List<SongFacts> known = new ArrayList<>();
    private final Affect[] affects = new Affect[SONGS];
    private final double[] beats = new double[SONGS];
    private final int[] artists = new int[SONGS];
    private final double[][] artistFactors = new double[ARTISTS][];

    World(RandomGenerator random) {
        this.random = random;
        double[][] genreFactors = new double[GENRES][];
        for (int genre = 0; genre < GENRES; genre++) {
            genreFactors[genre] = normal(random, 1);
        }
        int[] genres = new int[ARTISTS];
        Affect[] centres = new Affect[ARTISTS];
        for (int artist = 0; artist < ARTISTS; artist++) {
            genres[artist] = random.nextInt(GENRES);
            centres[artist] = new Affect(random.nextDouble(-0.8, 0.8), random.nextDouble(-0.8, 0.8));
            artistFactors[artist] = mixed(genreFactors[genres[artist]], normal(random, 1));
        }
        for (int song = 0; song < SONGS; song++) {
            // Few artists have many songs, many have few.
            int artist = (int) (ARTISTS * Math.pow(random.nextDouble(), 1.5));
            artists[song] = artist;
            affects[song] = near(centres[artist], ARTIST_SPREAD);
            beats[song] =
                    Math.clamp(110 * Math.pow(2, 0.4 * affects[song].arousal() + 0.3 * random.nextGaussian()), 50, 200);
            AffectEstimate reading = reading(affects[song]);
            known.add(new SongFacts(
                    song + 1,
                    true,
                    "artist " + artist,
                    "album " + artist + " " + random.nextInt(3),
                    List.of("genre " + genres[artist]),
                    beats[song],
                    reading,
                    reading.equals(AffectEstimate.UNKNOWN)
                            ? null
                            : reading.scores().strongest()));
        }
    }

    private AffectEstimate reading(Affect truth) {
        return random.nextDouble() < UNREAD
                ? AffectEstimate.UNKNOWN
                : new AffectEstimate(near(truth, READING_ERROR), READING_ERROR, READING_ERROR);
    }

    private Affect near(Affect centre, double deviation) {
        return new Affect(
                Math.clamp(centre.valence() + deviation * random.nextGaussian(), -1, 1),
                Math.clamp(centre.arousal() + deviation * random.nextGaussian(), -1, 1));
    }

    static double[] normal(RandomGenerator random, double deviation) {
        double[] vector = new double[FACTORS];
        for (int i = 0; i < FACTORS; i++) {
            vector[i] = deviation * random.nextGaussian();
        }
        return vector;
    }

    /** A vector that is half the one and half the other, and as long as either. */
    static double[] mixed(double[] one, double[] other) {
        double[] mixed = new double[FACTORS];
        for (int i = 0; i < FACTORS; i++) {
            mixed[i] = (one[i] + other[i]) / Math.sqrt(2);
        }
        return mixed;
    }

    /** What the programs know of the songs; ids from 1, in the order of the songs' places. */
    List<SongFacts> known() {
        return known;
    }

    Affect affect(int song) {
        return affects[song];
    }

    int artist(int song) {
        return artists[song];
    }

    int artistCount() {
        return ARTISTS;
    }

    double[] artistFactors(int artist) {
        return artistFactors[artist];
    }
}
