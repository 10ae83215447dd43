package dev.undertone.library.figures;

import dev.undertone.library.Aim;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SongFacts;
import dev.undertone.library.recommend.Choice;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.library.recommend.Part;
import dev.undertone.library.recommend.Recommender;
import dev.undertone.library.recommend.SongIndex;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

/** A recommender that four listeners of one computer have taught, and the listener among them who wants to be lifted out of a sad mood. */
public final class SharedTaste {

    private static final int LISTENERS = 4;
    private static final int PLAYING = 17;
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private final Recommender recommender = new Recommender(EnumSet.allOf(Part.class), ZoneOffset.UTC);
    private final SplittableRandom random = new SplittableRandom(1);
    private final Wish wish = Wish.of(Mood.said(Emotion.SAD), Aim.LIFT);
    private Instant now = BEGIN;
    private long seed;

    /**
     * Lets the listeners hear songs.
     *
     * @param songs how many there are
     * @param plays how many songs each of them heard
     */
    public SharedTaste(int songs, int plays) {
        recommender.know(new SongIndex(madeUp(songs)));
        for (int i = 0; i < LISTENERS * plays; i++) {
            boolean finished = random.nextInt(3) > 0;
            Duration heard = Duration.ofSeconds(finished ? 200 : 4);
            recommender.learn(
                    new Play(
                            1 + i % LISTENERS,
                            1 + (long) (songs * Math.pow(random.nextDouble(), 2)),
                            now,
                            heard,
                            finished ? PlayOutcome.FINISHED : PlayOutcome.SKIPPED,
                            heard,
                            null,
                            "happy",
                            Aim.MATCH,
                            Emotion.HAPPY.affect()),
                    MusicTable.DEFAULT);
            now = now.plus(heard);
        }
    }

    /**
     * Chooses songs for the listener, others each time.
     *
     * @param songs how many, one after the other on an arc
     */
    public List<Choice> choose(int songs) {
        return recommender.choose(1, wish, _ -> true, PLAYING, songs, now, seed++);
    }

    private List<SongFacts> madeUp(int count) {
        List<SongFacts> songs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AffectEstimate affect = new AffectEstimate(
                    new Affect(random.nextDouble(-1, 1), random.nextDouble(-1, 1)), 0.3, random.nextDouble(0.1, 0.5));
            songs.add(new SongFacts(
                    i + 1,
                    true,
                    "artist " + i / 12,
                    "album " + i / 12,
                    List.of("genre " + i % 40, "genre " + i % 7),
                    random.nextDouble(60, 180),
                    affect,
                    affect.scores().strongest()));
        }
        return songs;
    }
}
