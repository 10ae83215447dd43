package dev.undertone.app.bench;

import ai.djl.engine.Engine;
import dev.undertone.models.expression.ExpressionReader;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loading the network, and its first passes, in a fresh process in which PyTorch runs already. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Thread)
public class LoadBenchmark {

    private @Nullable ExpressionReader reader;

    /** Starts PyTorch. */
    @Setup
    public void startEngine() {
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        Engine.getEngine("PyTorch").newBaseManager().close();
    }

    /** Lets go of the network. */
    @TearDown
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }

    /** From the folder to a reader that is ready. */
    @Benchmark
    public ExpressionReader load() {
        reader = ExpressionReader.load(DrawnFrames.expressionWeights());
        return reader;
    }
}
