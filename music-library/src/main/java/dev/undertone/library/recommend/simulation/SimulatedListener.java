package dev.undertone.library.recommend.simulation;

import dev.undertone.library.Opinion;
import dev.undertone.library.PlayOutcome;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody with hidden tastes, who hears songs and skips what they do not like. */
final class SimulatedListener {

    /** How much an artist, a song for itself, its affect and its energy count in what is thought of it. */
    private static final double ARTIST_WEIGHT = 1;

    private static final double SONG_WEIGHT = 0.5;
    private static final double AFFECT_WEIGHT = 2;
    private static final double ENERGY_WEIGHT = 0.4;

    /** How far from its preferred place on the circumplex a song still pleases. */
    private static final double AFFECT_REACH = 0.5;

    /** What is thought of a song is no more than this certain, from one time to the next. */
    private static final double WHIM = 0.5;

    /** What a song is worth less that was heard a moment ago; it is forgotten within two hours. */
    private static final double BOREDOM = 2;

    private static final double STEEPNESS = 1.5;

    private final double[] artists;
    private final double[] songs;
    private final Map<Emotion, Affect> wanted = new EnumMap<>(Emotion.class);
    private final double artistWeight;
    private final double affectWeight;
    private final double energy;
    private final double eveningEnergy;
    private final World world;

    /**
     * @param kind the hidden factors of the people of their kind
     */
    SimulatedListener(World world, double[] kind, RandomGenerator random) {
        this.world = world;
        double[] factors = World.mixed(kind, World.normal(random, 1));
        artists = new double[world.artistCount()];
        for (int artist = 0; artist < artists.length; artist++) {
            double[] other = world.artistFactors(artist);
            for (int i = 0; i < factors.length; i++) {
                artists[artist] += factors[i] * other[i] / Math.sqrt(factors.length);
            }
        }
        songs = new double[World.SONGS];
        Arrays.setAll(songs, _ -> random.nextGaussian());
        artistWeight = ARTIST_WEIGHT * random.nextDouble(0.5, 1.5);
        affectWeight = AFFECT_WEIGHT * random.nextDouble(0.25, 1.75);
        energy = random.nextGaussian();
        eveningEnergy = random.nextGaussian();
        for (Emotion emotion : Emotion.values()) {
            wanted.put(emotion, wanted(emotion.affect(), random));
        }
    }

    /** Half of the moods are to be met, a third lifted, the others calmed. */
    private static Affect wanted(Affect mood, RandomGenerator random) {
        double way = random.nextDouble();
        Affect goal = way < 0.5 ? mood : way < 0.83 ? new Affect(0.8, 0.4) : new Affect(0.2, -0.6);
        return new Affect((mood.valence() + goal.valence()) / 2, (mood.arousal() + goal.arousal()) / 2);
    }

    /**
     * What a song is to them, about 0 for one that is neither liked nor disliked.
     *
     * @param hour of the day, 0 to 24
     */
    double enjoyment(int song, Emotion mood, double hour) {
        Affect affect = world.affect(song);
        double distance = affect.distanceTo(wanted.getOrDefault(mood, Affect.NEUTRAL)) / AFFECT_REACH;
        double evening = -Math.sin(2 * Math.PI * hour / 24);
        return artistWeight * artists[world.artist(song)]
                + SONG_WEIGHT * songs[song]
                + affectWeight * (Math.exp(-0.5 * distance * distance) - 0.25)
                + ENERGY_WEIGHT * (energy + eveningEnergy * evening) * affect.arousal();
    }

    /** How likely a song is not skipped within thirty seconds. */
    static double patience(double enjoyment) {
        return 1 / (1 + Math.exp(-STEEPNESS * (enjoyment + 0.2)));
    }

    /**
     * What they do with a song.
     *
     * @param sinceHeard hours since they heard it last; infinite if never
     */
    static Reaction react(double enjoyment, double sinceHeard, RandomGenerator random) {
        double felt = enjoyment + WHIM * random.nextGaussian() - BOREDOM * Math.exp(-sinceHeard);
        if (random.nextDouble() >= patience(felt)) {
            boolean atOnce = random.nextDouble() < 0.6;
            Opinion opinion = felt < -1.5 && random.nextDouble() < 0.2 ? Opinion.DISLIKED : null;
            return new Reaction(
                    Duration.ofSeconds(atOnce ? random.nextInt(1, 5) : random.nextInt(5, 30)),
                    PlayOutcome.SKIPPED,
                    opinion);
        }
        if (random.nextDouble() < 0.1) {
            return new Reaction(Duration.ofSeconds(random.nextInt(30, 180)), PlayOutcome.SKIPPED, null);
        }
        Opinion opinion = felt > 1.5 && random.nextDouble() < 0.2 ? Opinion.LIKED : null;
        return new Reaction(Duration.ofSeconds(210), PlayOutcome.FINISHED, opinion);
    }

    /** What a listener did with a song. */
    record Reaction(
            Duration heard, PlayOutcome outcome, @Nullable Opinion opinion) {}

    /** The mood as it is read: mostly right, never sure. */
    static Mood read(Emotion mood, RandomGenerator random) {
        double[] noise = new double[Emotion.values().length];
        Arrays.setAll(noise, _ -> random.nextExponential());
        EmotionScores scores =
                EmotionScores.certain(mood).mixedWith(EmotionScores.fromWeights(noise), random.nextDouble(0.2, 0.8));
        return Mood.of(scores.strongest(), scores);
    }
}
