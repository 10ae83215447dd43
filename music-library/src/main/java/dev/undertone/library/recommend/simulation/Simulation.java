package dev.undertone.library.recommend.simulation;

import dev.undertone.library.Aim;
import dev.undertone.library.Play;
import dev.undertone.library.recommend.SongIndex;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Simulated listeners at a computer that they share, who hear what a contender chooses. All contenders meet the same listeners,
 * songs and moods. The listeners come to it one after the other, a day apart, so that who comes later finds something learned.
 */
final class Simulation {

    /** Songs heard in one go, and songs until the mood may change. */
    private static final int SITTING = 20;

    private static final int MOOD_LASTS = 5;
    private static final int LIST = 10;

    /** The shares of the library that have at least the grades 1, 2, 3 and 4. */
    private static final double[] GRADES = {0.5, 0.25, 0.1, 0.025};

    private static final int KINDS = 5;
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private final int listeners;
    private final int plays;
    private final long seed;
    private final World world;
    private final SongIndex songs;
    private final List<SimulatedListener> people = new ArrayList<>();

    /**
     * @param listeners at one computer
     * @param plays of each
     */
    Simulation(int listeners, int plays, long seed) {
        this.listeners = listeners;
        this.plays = plays;
        this.seed = seed;
        RandomGenerator random = new SplittableRandom(seed);
        world = new World(random);
        songs = new SongIndex(world.known());
        double[][] kinds = new double[KINDS][];
        Arrays.setAll(kinds, _ -> World.normal(random, 1));
        for (int i = 0; i < listeners; i++) {
            people.add(new SimulatedListener(world, kinds[random.nextInt(KINDS)], random));
        }
    }

    /** What becomes of each listener with a contender. */
    List<Course> run(Contender contender) {
        Chooser chooser = new Chooser(songs, contender);
        List<Listening> all = new ArrayList<>();
        for (int i = 0; i < listeners; i++) {
            all.add(new Listening(i, chooser));
        }
        int sittings = (plays + SITTING - 1) / SITTING;
        for (int day = 0; day < sittings + listeners - 1; day++) {
            for (int i = 0; i < listeners; i++) {
                if (day >= i && day - i < sittings) {
                    all.get(i).sit(day, Math.min(SITTING, plays - (day - i) * SITTING));
                }
            }
        }
        return all.stream().map(listening -> listening.course).toList();
    }

    /** One listener with one contender. */
    private final class Listening {

        private final SimulatedListener person;
        private final long id;
        private final Chooser chooser;
        private final Course course = new Course(plays);
        /** What happens to everybody alike, whatever is chosen for them, and what does not. */
        private final RandomGenerator life;

        private final RandomGenerator chance;
        private final Instant[] lastHeard = new Instant[World.SONGS];
        private int done;

        Listening(int place, Chooser chooser) {
            this.person = people.get(place);
            this.id = place + 1L;
            this.chooser = chooser;
            this.life = new SplittableRandom(seed * 1_000_003 + place);
            this.chance = new SplittableRandom(seed * 2_000_003 + place);
        }

        void sit(int day, int count) {
            Instant time = BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(life.nextInt(14 * 60)));
            Emotion feeling = Emotion.NEUTRAL;
            int playing = -1;
            for (int i = 0; i < count; i++) {
                if (i % MOOD_LASTS == 0) {
                    feeling = Emotion.values()[life.nextInt(Emotion.values().length)];
                }
                Mood mood = SimulatedListener.read(feeling, life);
                if (i == 0) {
                    course.list(done, gain(feeling, mood, playing, time));
                }
                int song = chooser.choose(id, mood, playing, 1, time, chance)[0];
                time = time.plus(hear(song, feeling, mood, playing, time));
                playing = song;
            }
        }

        private Duration hear(int song, Emotion feeling, Mood mood, int playing, Instant time) {
            Instant last = lastHeard[song];
            double hours = last == null
                    ? Double.POSITIVE_INFINITY
                    : Duration.between(last, time).toMinutes() / 60.0;
            SimulatedListener.Reaction reaction =
                    SimulatedListener.react(person.enjoyment(song, feeling, hour(time)), hours, chance);
            chooser.learn(new Play(
                    id,
                    songs.id(song),
                    time,
                    reaction.heard(),
                    reaction.outcome(),
                    reaction.heard(),
                    reaction.opinion(),
                    mood.word(),
                    Aim.MATCH,
                    mood.affect()));
            boolean sameArtist = playing >= 0 && songs.artist(song) == songs.artist(playing);
            course.heard(done++, reaction.heard().toSeconds() < 30, hours < 2, sameArtist);
            lastHeard[song] = time;
            return reaction.heard();
        }

        /**
         * The normalised discounted cumulative gain of a list (Burges and others, "Learning to rank using gradient descent", ICML
         * 2005), where songs are graded by what the listener would enjoy at this moment.
         */
        private double gain(Emotion feeling, Mood mood, int playing, Instant time) {
            int[] list = chooser.choose(id, mood, playing, LIST, time, chance);
            double[] enjoyment = new double[World.SONGS];
            Arrays.setAll(enjoyment, song -> person.enjoyment(song, feeling, hour(time)));
            double[] ascending = enjoyment.clone();
            Arrays.sort(ascending);
            double sum = 0;
            double ideal = 0;
            for (int i = 0; i < list.length; i++) {
                double discount = Math.log(2) / Math.log(i + 2);
                sum += discount * gain(enjoyment[list[i]], ascending);
                ideal += discount * gain(ascending[ascending.length - 1 - i], ascending);
            }
            return sum / ideal;
        }

        /** 2 to the power of the grade, less 1. */
        private static double gain(double enjoyment, double[] ascending) {
            int grade = 0;
            for (double share : GRADES) {
                grade += enjoyment >= ascending[(int) (ascending.length * (1 - share))] ? 1 : 0;
            }
            return Math.pow(2, grade) - 1;
        }

        private static double hour(Instant time) {
            return time.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 3600.0;
        }
    }
}
