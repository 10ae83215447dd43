package dev.undertone.library.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the other listeners of this library tell of songs for one of them: by the artists that are enjoyed by the same people
 * (item-based; Sarwar, Karypis, Konstan and Riedl, WWW 2001), and by the listeners who enjoy the same artists (user-based;
 * Resnick and others, CSCW 1994). Both are cosines of rewards above each listener's mean, drawn to 0 where few are in common.
 *
 * <p>The few people at one computer have heard few of the same songs, but many of the same artists; so artists are compared.
 */
final class CollaborativeFilter {

    /** Fewer plays than these tell nothing of a listener. */
    static final int FEWEST_PLAYS = 10;

    /** Fewer artists in common than these tell nothing of two listeners. */
    static final int FEWEST_ARTISTS = 5;

    /** Fewer other listeners than these tell nothing of two artists. */
    static final int FEWEST_LISTENERS = 3;

    /** As many in common as it takes to believe half of a similarity. */
    private static final double ARTIST_DOUBT = 3;

    private static final double LISTENER_DOUBT = 5;

    /** What a prediction is divided by beside the similarities: one that rests on little is little. */
    private static final double ITEM_RESERVE = 1;

    private static final double USER_RESERVE = 0.5;

    /** So many of a listener's artists, those that they heard most, are compared with the others. */
    private static final int MOST_ARTISTS = 100;

    private final SongIndex songs;
    private final Taste taste;
    private final List<Taste> others;

    /**
     * @param others the tastes of the other listeners
     */
    CollaborativeFilter(SongIndex songs, Taste taste, Collection<Taste> others) {
        this.songs = songs;
        this.taste = taste;
        this.others =
                others.stream().filter(other -> other.plays() >= FEWEST_PLAYS).toList();
    }

    /**
     * The item-based predictions.
     *
     * @return a reward above the listener's mean for each artist; empty where there is too little shared history
     */
    float[] byArtist() {
        if (taste.plays() < FEWEST_PLAYS || others.size() < FEWEST_LISTENERS) {
            return new float[0];
        }
        int[] own = mostHeard();
        float[] predictions = new float[songs.artistCount()];
        for (int artist = 1; artist < predictions.length; artist++) {
            double sum = 0;
            double similarities = ITEM_RESERVE;
            for (int known : own) {
                double similarity = known == artist ? 0 : similarity(artist, known);
                sum += similarity * taste.ofArtist(known);
                similarities += Math.abs(similarity);
            }
            predictions[artist] = (float) (sum / similarities);
        }
        return predictions;
    }

    private int[] mostHeard() {
        List<Integer> heard = new ArrayList<>();
        for (int artist = 1; artist < songs.artistCount(); artist++) {
            if (taste.byArtist().knows(artist)) {
                heard.add(artist);
            }
        }
        heard.sort((a, b) ->
                Integer.compare(taste.byArtist().plays(b), taste.byArtist().plays(a)));
        return heard.stream().limit(MOST_ARTISTS).mapToInt(Integer::intValue).toArray();
    }

    /** How alike two artists are to the other listeners, -1 to 1. */
    private double similarity(int one, int other) {
        Likeness likeness = new Likeness();
        for (Taste listener : others) {
            if (listener.byArtist().knows(one) && listener.byArtist().knows(other)) {
                likeness.add(listener.ofArtist(one), listener.ofArtist(other));
            }
        }
        return likeness.value(ARTIST_DOUBT);
    }

    /**
     * The user-based predictions.
     *
     * @return a reward above the listener's mean for each song; empty where there is too little shared history
     */
    float[] bySong() {
        float[] sum = new float[songs.size()];
        float[] similarities = new float[songs.size()];
        boolean any = false;
        for (Taste other : others) {
            double similarity = similarity(other);
            if (similarity == 0) {
                continue;
            }
            any = true;
            for (int song = 0; song < sum.length; song++) {
                boolean heard = other.bySong().knows(song);
                if (heard || other.byArtist().knows(songs.artist(song))) {
                    double artist = other.ofArtist(songs.artist(song));
                    sum[song] += (float) (similarity * (heard ? (artist + other.ofSong(song)) / 2 : artist));
                    similarities[song] += (float) Math.abs(similarity);
                }
            }
        }
        if (!any) {
            return new float[0];
        }
        for (int song = 0; song < sum.length; song++) {
            sum[song] /= (float) (similarities[song] + USER_RESERVE);
        }
        return sum;
    }

    /** How alike the other listener is, -1 to 1; 0 where too little is in common. */
    private double similarity(Taste other) {
        Likeness likeness = new Likeness();
        for (int artist = 1; artist < songs.artistCount(); artist++) {
            if (taste.byArtist().knows(artist) && other.byArtist().knows(artist)) {
                likeness.add(taste.ofArtist(artist), other.ofArtist(artist));
            }
        }
        return likeness.pairs < FEWEST_ARTISTS ? 0 : likeness.value(LISTENER_DOUBT);
    }

    /** The cosine of the angle between two vectors, of which pairs of coordinates are added one by one. */
    private static final class Likeness {

        private double product;
        private double squaredOne;
        private double squaredOther;
        private int pairs;

        void add(double one, double other) {
            product += one * other;
            squaredOne += one * one;
            squaredOther += other * other;
            pairs++;
        }

        /**
         * @param doubt as many pairs as it takes to believe half of it
         * @return -1 to 1; 0 where nothing is known
         */
        double value(double doubt) {
            double length = Math.sqrt(squaredOne * squaredOther);
            return length == 0 ? 0 : product / length * pairs / (pairs + doubt);
        }
    }
}
