package dev.undertone.library.recommend;

import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.Play;
import dev.undertone.library.Review;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Chooses songs for listeners and learns from what they make of them. All that it knows it was told by {@link #learn}; it keeps
 * nothing itself. Not thread-safe.
 */
public final class Recommender {

    /** The mood always counts, whatever was learned: a floor of the weight of {@link Feature#AFFECT}. */
    private static final double LEAST_AFFECT = 0.6;

    /** How daring choices are: less than all that is likely, for a listener forgives few bad songs. */
    private static final double DARING = 0.1;

    /**
     * How many plays of a listener pass until what the others tell is made anew: so many, or a tenth of all plays, for in a large
     * library it takes longer than choosing.
     */
    private static final int PLAYS_BETWEEN_PREDICTIONS = 5;

    /** How surely moods are known that were read: a standard deviation. */
    private static final double USUAL_DEVIATION = 0.3;

    private final Set<Part> parts;
    private final ZoneId zone;
    private final Map<Long, Taste> tastes = new HashMap<>();
    private final Map<Long, Predictions> predictions = new HashMap<>();
    private SongIndex songs = new SongIndex(List.of());

    private record Predictions(float[] byArtist, float[] bySong, int madeAfter) {}

    /**
     * @param parts those that count
     * @param zone where the listeners' days begin
     */
    public Recommender(Set<Part> parts, ZoneId zone) {
        this.parts = Set.copyOf(parts);
        this.zone = zone;
    }

    SongIndex songs() {
        return songs;
    }

    Taste taste(long listener) {
        return tastes.computeIfAbsent(listener, _ -> new Taste(songs));
    }

    /** Goes on with these songs. */
    public void know(SongIndex present) {
        songs = present;
        tastes.values().forEach(taste -> taste.moveTo(present));
        predictions.clear();
    }

    /** Forgets all that was learned. */
    public void forget() {
        tastes.clear();
        predictions.clear();
    }

    /**
     * Learns from a play. Plays are to be told in their order.
     *
     * @param table which genres moods asked for
     */
    public void learn(Play play, MusicTable table) {
        Taste taste = taste(play.listener());
        int song = songs.place(play.trackId());
        if (song < 0) {
            return;
        }
        Affect target = play.target();
        taste.learn(play, target == null ? null : features(play, song, target, table));
        Predictions told = predictions.get(play.listener());
        if (told != null
                && taste.plays() - told.madeAfter() >= Math.max(PLAYS_BETWEEN_PREDICTIONS, taste.plays() / 10)) {
            predictions.remove(play.listener());
            predictions(play.listener());
        }
    }

    private double[] features(Play play, int song, Affect target, MusicTable table) {
        Situation situation = Situation.of(play, table, zone);
        FeatureReader reader = reader(play.listener(), situation);
        double[] features = new double[FeatureVector.SIZE];
        reader.read(song, features);
        AffectEstimate wanted = new AffectEstimate(target, USUAL_DEVIATION, USUAL_DEVIATION);
        features[Feature.AFFECT.ordinal()] = reader.fit(song, wanted);
        FeatureVector.mask(features, parts);
        return features;
    }

    /** Knows from now on when a song was heard, without learning anything from it. */
    void hear(Play play) {
        taste(play.listener()).hear(play);
    }

    /** Forgets all that is known of a listener. */
    void forget(long listener) {
        tastes.remove(listener);
        predictions.remove(listener);
    }

    /** What the others tell is made anew: so much was learned of them that it is another. */
    void predictAnew() {
        predictions.clear();
    }

    /** Learns from what a listener says. */
    public void learn(Feedback feedback) {
        taste(feedback.listener()).learn(feedback);
    }

    /** Learns from a rating; one of no song teaches nothing. */
    public void learn(Review review) {
        taste(review.listener()).learn(review);
    }

    private List<Taste> others(long listener) {
        return tastes.entrySet().stream()
                .filter(entry -> entry.getKey() != listener && entry.getKey() != Listener.GUEST)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What the others tell of songs for a listener. */
    private Predictions predictions(long listener) {
        return predictions.computeIfAbsent(listener, _ -> {
            CollaborativeFilter filter = new CollaborativeFilter(songs, taste(listener), others(listener));
            return new Predictions(
                    parts.contains(Part.ITEM_BASED) ? filter.byArtist() : new float[0],
                    parts.contains(Part.USER_BASED) ? filter.bySong() : new float[0],
                    taste(listener).plays());
        });
    }

    /** What the other listeners can tell of songs for this one, in words. */
    String sharing(long listener) {
        Predictions told = predictions(listener);
        if (others(listener).isEmpty()) {
            return "Nobody else listens here, so nothing is learned from others.";
        }
        if (told.byArtist().length == 0 && told.bySong().length == 0) {
            return "What others heard here is too little, or too different, to learn from.";
        }
        return "Others' plays count"
                + (told.bySong().length > 0 ? ", by listeners who are alike" : "")
                + (told.byArtist().length > 0 ? ", by artists that are enjoyed together" : "")
                + ".";
    }

    private FeatureReader reader(long listener, Situation situation) {
        Predictions told = predictions(listener);
        return new FeatureReader(songs, taste(listener), told.byArtist(), told.bySong(), situation);
    }

    /**
     * Chooses songs, each the best for its place in the plan.
     *
     * @param listener who will hear them
     * @param may whether the song in a place of the index may be chosen at all
     * @param playing the place of the song before them; negative for none
     * @param count how many, not negative
     * @param time when the first of them will be heard
     * @param seed decides what is dared: the same seed, the same choices
     * @return as many as asked for, with repetitions where there are fewer songs; none where there is no song
     */
    public List<Choice> choose(
            long listener, Wish wish, IntPredicate may, int playing, int count, Instant time, long seed) {
        Situation situation = new Situation(wish.mood().emotion(), wish.aim(), wish.table(), time.atZone(zone));
        FeatureReader reader = reader(listener, situation);
        Plan plan = new Plan(songs, taste(listener), reader, weights(listener, seed), wish, time, may, seed);
        return plan.choose(playing, count);
    }

    private double[] weights(long listener, long seed) {
        double[] weights = parts.contains(Part.BANDIT)
                ? taste(listener)
                        .bandit()
                        .draw(others(listener).stream().map(Taste::bandit).toList(), new SplittableRandom(seed), DARING)
                : FeatureVector.prior();
        int affect = Feature.AFFECT.ordinal();
        weights[affect] = Math.max(weights[affect], LEAST_AFFECT);
        FeatureVector.mask(weights, parts);
        return weights;
    }
}
