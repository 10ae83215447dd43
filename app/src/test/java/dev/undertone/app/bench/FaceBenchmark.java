package dev.undertone.app.bench;

import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.face.Picture;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Finding a face in a frame of 640x480, and cutting it out. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class FaceBenchmark {

    /** Fewer than the detector lets pass from one search of the whole picture to the next. */
    private static final int FOLLOWED = 4;

    private Picture frame;
    private FaceDetector detector;
    private Face face;
    private float[] grey;

    /** Loads the detector. */
    @Setup
    public void load() {
        frame = DrawnFrames.happy();
        detector = FaceDetector.load();
        face = detector.detect(frame).getFirst();
        grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = i * 31 % 256;
        }
    }

    /** Lets go of it. */
    @TearDown
    public void close() {
        detector.close();
    }

    /** The whole picture, as for the first frame. */
    @Benchmark
    public List<Face> search() {
        detector.forget();
        return detector.detect(frame);
    }

    /** A detector that has just seen the face. */
    @State(Scope.Thread)
    public static class Known {

        /** Searches the whole picture. */
        @Setup(Level.Invocation)
        public void find(FaceBenchmark benchmark) {
            benchmark.detector.forget();
            benchmark.detector.detect(benchmark.frame);
        }
    }

    /** The surroundings of the known face alone. */
    @Benchmark
    @OperationsPerInvocation(FOLLOWED)
    public int follow(Known known) {
        int found = 0;
        for (int i = 0; i < FOLLOWED; i++) {
            found += detector.detect(frame).size();
        }
        return found;
    }

    /** Cutting the face out, evening its light and judging how well it can be seen. */
    @Benchmark
    public FaceView cut() {
        return detector.view(frame, face);
    }

    /** Evening the light alone. */
    @Benchmark
    public FaceCrop light() {
        return FaceCrop.of(grey);
    }
}
