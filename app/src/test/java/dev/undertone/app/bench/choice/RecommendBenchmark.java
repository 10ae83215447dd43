package dev.undertone.app.bench.choice;

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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Choosing songs among 100,000, for a listener who heard much of them and shares the computer with three others. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class RecommendBenchmark {

    private static final int SONGS = 100_000;
    private static final int LISTENERS = 4;
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    /** How often each listener heard a song before. */
    @Param({"2000", "20000"})
    private int plays;

    private Recommender recommender;
    private Wish wish;
    private Instant now;
    private long seed;

    /** Lets the listeners hear songs. */
    @Setup
    public void listen() {
        SplittableRandom random = new SplittableRandom(1);
        List<SongFacts> songs = new ArrayList<>();
        for (int i = 0; i < SONGS; i++) {
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
        recommender = new Recommender(EnumSet.allOf(Part.class), ZoneOffset.UTC);
        recommender.know(new SongIndex(songs));
        now = BEGIN;
        for (int i = 0; i < LISTENERS * plays; i++) {
            boolean finished = random.nextInt(3) > 0;
            Duration heard = Duration.ofSeconds(finished ? 200 : 4);
            recommender.learn(
                    new Play(
                            1 + i % LISTENERS,
                            1 + (long) (SONGS * Math.pow(random.nextDouble(), 2)),
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
        wish = Wish.of(Mood.said(Emotion.SAD), Aim.LIFT);
    }

    /** One song. */
    @Benchmark
    public List<Choice> recommendation() {
        return recommender.choose(1, wish, _ -> true, 17, 1, now, seed++);
    }

    /** An arc of five songs. */
    @Benchmark
    public List<Choice> arc() {
        return recommender.choose(1, wish, _ -> true, 17, 5, now, seed++);
    }
}
