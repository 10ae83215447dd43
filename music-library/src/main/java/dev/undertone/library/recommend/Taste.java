package dev.undertone.library.recommend;

import dev.undertone.library.Feedback;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Review;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been learned of one listener. It takes as much memory as there are songs, however often they are heard. */
final class Taste {

    /** How many plays of an artist, of a genre and of a song it takes to believe half of what they say. */
    private static final double ARTIST_DOUBT = 2;

    private static final double GENRE_DOUBT = 8;
    private static final double SONG_DOUBT = 1;

    /** A listener of whom nothing is known finishes more than they skip. */
    private static final double USUAL_MEAN = 0.1;

    private static final double MEAN_DOUBT = 5;

    /** How many skipped songs of an artist it is worth to say that there are too many. */
    private static final double LESS = 6;

    /**
     * How many plays of a song it is worth to rate it: somebody who heard it twice to the end and then gives it a 1 does not want
     * it. Of its artist and its genres a rating says no more than a play does.
     */
    private static final double REVIEW = 3;

    private static final Duration NOW = Duration.ofHours(8);

    private final LinearBandit bandit = FeatureVector.bandit();
    private SongIndex songs;
    private AffinityTable bySong;
    private AffinityTable byArtist;
    private AffinityTable byGenre;
    private long[] lastHeard;
    private double rewards;
    private int plays;
    private final Map<Long, List<Instant>> notNow = new HashMap<>();
    private final Set<NotFor> notFor = new HashSet<>();

    private record NotFor(long song, @Nullable Emotion mood) {}

    Taste(SongIndex songs) {
        this.songs = songs;
        bySong = new AffinityTable(songs.size());
        byArtist = new AffinityTable(songs.artistCount());
        byGenre = new AffinityTable(songs.genreCount());
        lastHeard = new long[songs.size()];
    }

    /** Goes on with songs that came, went or changed; what was learned of those that are still there stays. */
    void moveTo(SongIndex other) {
        int[] artists = places(songs.artistNames(), other.artistNames());
        int[] genres = places(songs.genreNames(), other.genreNames());
        SongIndex before = songs;
        bySong = bySong.moved(other.size(), song -> other.place(before.id(song)));
        byArtist = byArtist.moved(other.artistCount(), artist -> artists[artist]);
        byGenre = byGenre.moved(other.genreCount(), genre -> genres[genre]);
        long[] heard = new long[other.size()];
        for (int song = 0; song < lastHeard.length; song++) {
            int place = lastHeard[song] == 0 ? -1 : other.place(before.id(song));
            if (place >= 0) {
                heard[place] = lastHeard[song];
            }
        }
        lastHeard = heard;
        songs = other;
    }

    private static int[] places(Map<String, Integer> before, Map<String, Integer> now) {
        int[] places = new int[before.size()];
        before.forEach((name, place) -> places[place] = now.getOrDefault(name, -1));
        return places;
    }

    /**
     * Learns from a play.
     *
     * @param features the song's as they were when it was chosen; null where nobody chose it for a mood
     */
    void learn(Play play, double @Nullable [] features) {
        int song = songs.place(play.trackId());
        // A song of which nothing was heard could not be played; that says nothing of the listener.
        if (song < 0 || play.outcome() == PlayOutcome.SKIPPED && play.heard().isZero() && play.opinion() == null) {
            return;
        }
        double reward = Reward.of(play);
        if (features != null) {
            bandit.learn(features, reward);
        }
        double surplus = reward - mean();
        boolean finished = play.outcome() == PlayOutcome.FINISHED;
        rewards += reward;
        plays++;
        bySong.add(song, surplus, finished);
        if (songs.artist(song) > 0) {
            byArtist.add(songs.artist(song), surplus, finished);
        }
        for (int genre : songs.genres(song)) {
            byGenre.add(genre, surplus, finished);
        }
        hear(play);
    }

    /** Knows when a song was heard, and nothing else of it. The last that is told counts: the clock may have been put back. */
    void hear(Play play) {
        int song = songs.place(play.trackId());
        if (song >= 0) {
            lastHeard[song] = play.started().toEpochMilli();
        }
    }

    void learn(Feedback feedback) {
        int song = songs.place(feedback.trackId());
        switch (feedback.kind()) {
            case NOT_NOW ->
                notNow.computeIfAbsent(feedback.trackId(), _ -> new ArrayList<>())
                        .add(feedback.given());
            case NOT_FOR_MOOD -> notFor.add(new NotFor(feedback.trackId(), feedback.mood()));
            case LESS_OF_ARTIST -> {
                if (song >= 0 && songs.artist(song) > 0) {
                    byArtist.addOpinion(songs.artist(song), -1, LESS);
                }
            }
        }
    }

    /**
     * Learns from a rating of a song. The bandit does not: it learned from the play that was rated, and a rating tells nothing of
     * what the song was chosen by.
     */
    void learn(Review review) {
        Long rated = review.trackId();
        int song = rated == null ? -1 : songs.place(rated);
        if (song < 0) {
            return;
        }
        double surplus = Reward.of(review) - mean();
        bySong.addOpinion(song, surplus, REVIEW);
        if (songs.artist(song) > 0) {
            byArtist.addOpinion(songs.artist(song), surplus, 1);
        }
        for (int genre : songs.genres(song)) {
            byGenre.addOpinion(genre, surplus, 1);
        }
    }

    LinearBandit bandit() {
        return bandit;
    }

    /** The mean reward. */
    double mean() {
        return (rewards + MEAN_DOUBT * USUAL_MEAN) / (plays + MEAN_DOUBT);
    }

    int plays() {
        return plays;
    }

    double ofSong(int song) {
        return bySong.mean(song, SONG_DOUBT);
    }

    double ofArtist(int artist) {
        return byArtist.mean(artist, ARTIST_DOUBT);
    }

    double ofGenre(int genre) {
        return byGenre.mean(genre, GENRE_DOUBT);
    }

    AffinityTable bySong() {
        return bySong;
    }

    AffinityTable byArtist() {
        return byArtist;
    }

    AffinityTable byGenre() {
        return byGenre;
    }

    /** When a song was last heard, in UTC epoch milliseconds; 0 for one that never was. */
    long lastHeard(int song) {
        return lastHeard[song];
    }

    /** Whether the listener said that they do not want this song for this mood, or not now. */
    boolean isRefused(long id, @Nullable Emotion mood, Instant time) {
        return notNow.getOrDefault(id, List.of()).stream()
                        .anyMatch(said -> Duration.between(said, time).abs().compareTo(NOW) < 0)
                || notFor.contains(new NotFor(id, mood));
    }

    /** Whether the listener refused any song at all. */
    boolean hasRefused() {
        return !notNow.isEmpty() || !notFor.isEmpty();
    }
}
