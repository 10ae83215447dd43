package dev.undertone.library.recommend;

import dev.undertone.models.AffectEstimate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One plan in the making. What would trouble the listener counts before every score: in this order, a song that is in the plan
 * already, one that they refused, one heard within the pause, one by the artist of the song before it, and one that turns back on
 * the arc. Of the songs with the least of it the one with the best score comes, or, where all were heard within the pause, the one
 * heard longest ago.
 */
final class Plan {

    /** A time after all that clocks show, in milliseconds, and small enough for a double to tell it from the next. */
    private static final long LATER_THAN_ANY = 1L << 52;

    private static final int IN_THE_PLAN = 16;
    private static final int REFUSED = 8;
    private static final int WITHIN_THE_PAUSE = 4;
    private static final int SAME_ARTIST = 2;
    private static final int TURNS_BACK = 1;

    /** What chance may add, so that songs that are as good come in another order every time. */
    private static final double LOT = 0.02;

    private final SongIndex songs;
    private final FeatureReader reader;
    private final double[] weights;
    private final Arc arc;
    private final int firstStep;
    private final long seed;
    /** The places of the songs that may be chosen. */
    private final int[] candidates;
    /** By candidate: the score without affect, what troubles, and when it was last heard. */
    private final double[] scores;

    private final int[] troubles;
    private final long[] heard;

    Plan(
            SongIndex songs,
            Taste taste,
            FeatureReader reader,
            double[] weights,
            Wish wish,
            Instant time,
            IntPredicate may,
            long seed) {
        this.songs = songs;
        this.reader = reader;
        this.weights = weights;
        this.arc = new Arc(wish.place(), wish.aim());
        this.firstStep = wish.step();
        this.candidates = IntStream.range(0, songs.size()).filter(may).toArray();
        this.scores = new double[candidates.length];
        this.seed = seed;
        this.troubles = new int[candidates.length];
        this.heard = new long[candidates.length];
        judge();
        findTroubles(taste, wish, time);
    }

    private void judge() {
        double[] features = new double[FeatureVector.SIZE];
        for (int i = 0; i < candidates.length; i++) {
            reader.read(candidates[i], features);
            double score = 0;
            for (int k = 0; k < features.length; k++) {
                score += weights[k] * features[k];
            }
            scores[i] = score + LOT * lot(songs.id(candidates[i]));
        }
    }

    /** A number in 0..1 that is random to the eye, and the same for the same song and seed. */
    private double lot(long id) {
        // The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
        long z = seed + id * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
    }

    private void findTroubles(Taste taste, Wish wish, Instant time) {
        long now = time.toEpochMilli();
        long pause = wish.notAgainWithin().toMillis();
        boolean anyRefused = taste.hasRefused();
        for (int i = 0; i < candidates.length; i++) {
            heard[i] = taste.lastHeard(candidates[i]);
            // What was heard long from now was heard while the clock was ahead.
            if (Math.abs(now - heard[i]) < pause) {
                troubles[i] |= WITHIN_THE_PAUSE;
            }
            if (anyRefused
                    && taste.isRefused(songs.id(candidates[i]), wish.mood().emotion(), time)) {
                troubles[i] |= REFUSED;
            }
        }
    }

    List<Choice> choose(int playing, int count) {
        List<Choice> choices = new ArrayList<>();
        int before = playing;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] == playing) {
                takeOut(i, 0);
            }
        }
        while (choices.size() < count && candidates.length > 0) {
            int place = choices.size();
            AffectEstimate target = arc.point(firstStep + place);
            int best = best(before, firstStep + place, target, count - place);
            choices.add(choice(best, target));
            takeOut(best, place + 1);
            before = candidates[best];
        }
        return choices;
    }

    /** It comes again only after all the others, in the order of their places in the plan. */
    private void takeOut(int candidate, int place) {
        troubles[candidate] += IN_THE_PLAN;
        heard[candidate] = LATER_THAN_ANY + place;
    }

    private int best(int before, int step, AffectEstimate target, int stillToChoose) {
        int artistBefore = before < 0 ? 0 : songs.artist(before);
        int overdue = overdueArtist(artistBefore, stillToChoose);
        int best = -1;
        int least = Integer.MAX_VALUE;
        double bestScore = 0;
        for (int i = 0; i < candidates.length; i++) {
            int trouble = trouble(i, before, artistBefore, overdue, step);
            if (trouble > least) {
                continue;
            }
            double score = trouble >= IN_THE_PLAN || (trouble & WITHIN_THE_PAUSE) != 0
                    ? -heard[i]
                    : scores[i] + affect(candidates[i], target);
            if (trouble < least || score > bestScore) {
                best = i;
                least = trouble;
                bestScore = score;
            }
        }
        return best;
    }

    private int trouble(int candidate, int before, int artistBefore, int overdue, int step) {
        int song = candidates[candidate];
        int trouble = troubles[candidate];
        int artist = songs.artist(song);
        if (artistBefore > 0 && artist == artistBefore || overdue > 0 && artist != overdue) {
            trouble += SAME_ARTIST;
        }
        if (before >= 0
                && !arc.allows(
                        step, songs.valence[song], songs.arousal[song], songs.valence[before], songs.arousal[before])) {
            trouble += TURNS_BACK;
        }
        return trouble;
    }

    /**
     * An artist with so many of the few songs left that they only stay apart if one of them comes next; 0 for none. Where more
     * songs are left than are to be chosen there is no such artist.
     */
    private int overdueArtist(int artistBefore, int stillToChoose) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < candidates.length && left.size() <= stillToChoose; i++) {
            if (troubles[i] == 0) {
                left.add(songs.artist(candidates[i]));
            }
        }
        if (left.size() > stillToChoose) {
            return 0;
        }
        return left.stream()
                .filter(artist -> artist > 0 && artist != artistBefore)
                .max(Comparator.comparingLong(
                        artist -> left.stream().filter(artist::equals).count()))
                .filter(artist -> 2 * left.stream().filter(artist::equals).count() > left.size())
                .orElse(0);
    }

    private double affect(int song, AffectEstimate target) {
        return weights[Feature.AFFECT.ordinal()] * reader.fit(song, target);
    }

    private Choice choice(int candidate, AffectEstimate target) {
        int song = candidates[candidate];
        double[] features = new double[FeatureVector.SIZE];
        reader.read(song, features);
        int affect = Feature.AFFECT.ordinal();
        features[affect] = reader.fit(song, target);
        List<Choice.Contribution> contributions = IntStream.range(0, features.length)
                .mapToObj(k -> new Choice.Contribution(k, weights[k] * features[k]))
                .filter(contribution -> contribution.value() > 0)
                .sorted(Comparator.comparingDouble(Choice.Contribution::value).reversed())
                .toList();
        double score = scores[candidate] + weights[affect] * features[affect];
        return new Choice(
                song, target.affect(), features[affect], score, contributions, troubles[candidate] >= WITHIN_THE_PAUSE);
    }
}
