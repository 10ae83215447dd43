package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.library.SongFilter;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Set;

/**
 * What songs are to be chosen for.
 *
 * @param mood the listener's
 * @param place where that is on the circumplex, and how surely
 * @param aim what the music is to do with it
 * @param step how many songs of the arc from this mood have been played, not negative
 * @param filter which songs may be chosen
 * @param table which genres the mood's emotion asks for; its aims do not count here
 * @param notAgainWithin how long a song is not chosen again after it was heard, as far as there are others; not negative
 * @param without ids of songs that are not chosen at all
 */
public record Wish(
        Mood mood,
        AffectEstimate place,
        Aim aim,
        int step,
        SongFilter filter,
        MusicTable table,
        Duration notAgainWithin,
        Set<Long> without) {

    /** How many songs it takes from a mood to the goal of {@link Aim#LIFT} and {@link Aim#CALM}. */
    public static final int SONGS_OF_AN_ARC = 5;

    /** How long a song is not chosen again until the listener says otherwise. */
    public static final Duration USUAL_PAUSE = Duration.ofHours(2);

    /** How exactly a listener who points at a mood means it: a standard deviation. */
    private static final double MEANT = 0.1;

    /** Takes a copy. */
    public Wish {
        without = Set.copyOf(without);
    }

    /** The first songs for a mood, all songs being allowed. */
    public static Wish of(Mood mood, Aim aim) {
        return new Wish(mood, mood.estimate(), aim, 0, SongFilter.ALL, MusicTable.DEFAULT, USUAL_PAUSE, Set.of());
    }

    /** The first songs for a point on the circumplex, all songs being allowed. */
    public static Wish of(Affect affect, Aim aim) {
        AffectEstimate place = new AffectEstimate(affect, MEANT, MEANT);
        Mood mood = Mood.of(place.scores().strongest(), place.scores());
        return new Wish(mood, place, aim, 0, SongFilter.ALL, MusicTable.DEFAULT, USUAL_PAUSE, Set.of());
    }

    /** The same after some songs of the arc. */
    public Wish atStep(int other) {
        return new Wish(mood, place, aim, other, filter, table, notAgainWithin, without);
    }

    /** The same among other songs. */
    public Wish among(SongFilter other) {
        return new Wish(mood, place, aim, step, other, table, notAgainWithin, without);
    }

    /** The same with another table. */
    public Wish by(MusicTable other) {
        return new Wish(mood, place, aim, step, filter, other, notAgainWithin, without);
    }

    /** The same with another pause before a song may come again. */
    public Wish notAgainWithin(Duration other) {
        return new Wish(mood, place, aim, step, filter, table, other, without);
    }

    /** The same without other songs. */
    public Wish without(Set<Long> others) {
        return new Wish(mood, place, aim, step, filter, table, notAgainWithin, others);
    }
}
