package dev.undertone.app.bench.choice;

import dev.undertone.library.figures.SharedTaste;
import dev.undertone.library.recommend.Choice;
import java.util.List;
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
    /** How often each listener heard a song before. */
    @Param({"2000", "20000"})
    private int plays;

    private SharedTaste taste;

    /** Lets the listeners hear songs. */
    @Setup
    public void listen() {
        taste = new SharedTaste(SONGS, plays);
    }

    /** One song. */
    @Benchmark
    public List<Choice> recommendation() {
        return taste.choose(1);
    }

    /** An arc of five songs. */
    @Benchmark
    public List<Choice> arc() {
        return taste.choose(5);
    }
}
