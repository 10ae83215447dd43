package dev.undertone.app.bench;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.ExpressionExplanation;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.expression.ExpressionNetwork;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.Picture;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/** From a crop to scores, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class NetworkBenchmark {

    private FaceCrop crop;
    private ExpressionReader reader;
    private NDManager manager;
    private Block network;
    private NDList oneView;
    private NDList twoViews;

    /** Loads the shipped network twice: as the program has it, and bare. */
    @Setup
    public void load() throws IOException, MalformedModelException {
        Picture frame = DrawnFrames.happy();
        try (FaceDetector detector = FaceDetector.load()) {
            crop = detector.view(frame, detector.detect(frame).getFirst()).crop();
        }
        Path weights = DrawnFrames.expressionWeights();
        reader = ExpressionReader.load(weights);
        manager = NDManager.newBaseManager();
        network = ExpressionModel.read(weights).network().create();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(weights.resolve(ExpressionModel.WEIGHTS))))) {
            network.loadParameters(manager, in);
        }
        float[] pixels = new float[2 * FaceCrop.SIZE * FaceCrop.SIZE];
        crop.copyTo(pixels, 0);
        oneView = new NDList(manager.create(crop.toArray(), ExpressionNetwork.inputShape(1)));
        crop.mirrored().copyTo(pixels, pixels.length / 2);
        twoViews = new NDList(manager.create(pixels, ExpressionNetwork.inputShape(2)));
    }

    /** Lets go of it. */
    @TearDown
    public void close() {
        reader.close();
        manager.close();
    }

    /** The network alone on one face. */
    @Benchmark
    public float[] networkWithoutMirror() {
        return forward(oneView);
    }

    /** The network alone on a face and its mirror image. */
    @Benchmark
    public float[] networkWithMirror() {
        return forward(twoViews);
    }

    /** A reading as the program makes it, with the mirror image. */
    @Benchmark
    public EmotionScores read() {
        return reader.read(crop);
    }

    /** The same with the map of where in the face it comes from. */
    @Benchmark
    public ExpressionExplanation explain() {
        return reader.explain(crop);
    }

    private float[] forward(NDList input) {
        try (NDManager scope = manager.newSubManager()) {
            NDList own = new NDList(input.head().duplicate());
            own.attach(scope);
            NDList logits = network.forward(new ParameterStore(scope, false), own, false);
            return logits.get(1).toFloatArray();
        }
    }
}
