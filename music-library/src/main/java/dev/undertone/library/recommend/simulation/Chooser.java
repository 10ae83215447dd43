package dev.undertone.library.recommend.simulation;

import dev.undertone.library.Aim;
import dev.undertone.library.Play;
import dev.undertone.library.recommend.Choice;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.library.recommend.Part;
import dev.undertone.library.recommend.Recommender;
import dev.undertone.library.recommend.SongIndex;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A contender at one computer: chooses for all of its listeners, and learns from them. */
final class Chooser {

    /** So the tables of the listeners do not count: they are what people say of themselves, which nobody has measured. */
    private static final MusicTable NO_TABLE = new MusicTable(Map.of());

    private final SongIndex songs;
    private final @Nullable Recommender recommender;
    private final boolean byEmotion;

    Chooser(SongIndex songs, Contender contender) {
        this.songs = songs;
        Set<Part> parts = contender.parts();
        this.recommender = parts == null ? null : new Recommender(parts, ZoneOffset.UTC);
        this.byEmotion = contender == Contender.RANDOM_IN_EMOTION;
        if (recommender != null) {
            recommender.know(songs);
        }
    }

    /**
     * Songs for a mood, by their places, the best first.
     *
     * @param playing the song before them, negative for none
     */
    int[] choose(long listener, Mood mood, int playing, int count, Instant time, RandomGenerator random) {
        if (recommender == null) {
            return byChance(mood, count, random);
        }
        Wish wish = Wish.of(mood, Aim.MATCH).by(NO_TABLE);
        return recommender.choose(listener, wish, _ -> true, playing, count, time, random.nextLong()).stream()
                .mapToInt(Choice::song)
                .toArray();
    }

    void learn(Play play) {
        if (recommender != null) {
            recommender.learn(play, NO_TABLE);
        }
    }

    private int[] byChance(Mood mood, int count, RandomGenerator random) {
        Emotion emotion = mood.emotion();
        int[] fitting = byEmotion
                ? IntStream.range(0, songs.size())
                        .filter(song -> songs.emotion(song) == emotion)
                        .toArray()
                : new int[0];
        int[] chosen = new int[count];
        Arrays.setAll(
                chosen,
                _ -> fitting.length == 0 ? random.nextInt(songs.size()) : fitting[random.nextInt(fitting.length)]);
        return chosen;
    }
}
