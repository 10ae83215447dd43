package dev.undertone.models.expression;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.nn.Block;
import ai.djl.translate.TranslateException;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.network.PyTorch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the expression of faces with the trained network. Each face is looked at twice, once in the mirror, and the
 * answers are averaged, then {@linkplain ExpressionCalibration calibrated}.
 *
 * <p>One reader belongs to one thread. Loading it loads PyTorch, which takes a second or more: never on the FX thread.
 */
public final class ExpressionReader implements AutoCloseable {

    private static final int WARM_UP_PASSES = 3;

    private final Model model;
    private final Predictor<List<FaceCrop>, List<ExpressionReading>> predictor;
    private final Predictor<ExplanationTranslator.Question, ExpressionExplanation> explainer;
    private final ExpressionCalibration calibration;

    private ExpressionReader(Model model, Block network, ExpressionCalibration calibration) {
        this.model = model;
        model.setBlock(ExpressionNetwork.withFeatureMaps(network));
        FaceTranslator translator = new FaceTranslator(calibration);
        this.predictor = model.newPredictor(translator);
        this.explainer =
                model.newPredictor(new ExplanationTranslator(translator, () -> ExpressionNetwork.ferplusHead(network)));
        this.calibration = calibration;
    }

    /**
     * Loads the network.
     *
     * @param folder holds {@code model.json} and the weights
     * @throws UserFacingException if they are missing or damaged, or PyTorch does not start
     */
    public static ExpressionReader load(Path folder) {
        ExpressionModel description = ExpressionModel.read(folder);
        return load(folder, description.network(), description.calibration());
    }

    /**
     * Loads the network, but not its calibration: its probabilities are those of a temperature of 1.
     *
     * @param folder holds {@code model.json} and the weights
     * @throws UserFacingException if they are missing or damaged, or PyTorch does not start
     */
    public static ExpressionReader loadUncalibrated(Path folder) {
        return load(folder, ExpressionModel.read(folder).network(), ExpressionCalibration.NONE);
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static ExpressionReader load(
            Path folder, ExpressionArchitecture architecture, ExpressionCalibration calibration) {
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        Model model = PyTorch.newModel("expression");
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(weights)))) {
            Block network = architecture.create();
            network.loadParameters(model.getNDManager(), in);
            ExpressionReader reader = new ExpressionReader(model, network, calibration);
            reader.warmUp();
            return reader;
        } catch (IOException | MalformedModelException e) {
            model.close();
            throw new UserFacingException(
                    weights + " cannot be read: " + e.getMessage() + ".", "Install Undertone again.", e);
        }
    }

    /**
     * Reads with a network that is in memory already, uncalibrated.
     *
     * @param network with its parameters; they stay the caller's and must outlive the reader
     */
    public static ExpressionReader of(Block network) {
        Model model = PyTorch.newModel("expression");
        return new ExpressionReader(model, network, ExpressionCalibration.NONE);
    }

    /** What the probabilities were calibrated with, and the least one that an emotion needs to be named. */
    public ExpressionCalibration calibration() {
        return calibration;
    }

    /** The scores of one face. */
    public EmotionScores read(FaceCrop face) {
        return readAll(List.of(face)).getFirst().scores();
    }

    /** What both heads of the network say of each face, in their order. */
    public List<ExpressionReading> readAll(List<FaceCrop> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        try {
            return predictor.predict(faces);
        } catch (TranslateException e) {
            throw new IllegalStateException("the network failed on well-formed faces", e);
        }
    }

    /**
     * Reads one face, and tells where in it the likeliest emotion was found; both come from one pass through the network.
     *
     * @throws UnsupportedOperationException if the network does not pool its features over the face
     */
    public ExpressionExplanation explain(FaceCrop face) {
        return explain(new ExplanationTranslator.Question(face, null));
    }

    /**
     * Reads one face, and tells where in it what speaks for the given emotion was found, however unlikely that emotion is.
     *
     * @throws UnsupportedOperationException if the network does not pool its features over the face
     */
    public ExpressionExplanation explain(FaceCrop face, Emotion emotion) {
        return explain(new ExplanationTranslator.Question(face, emotion));
    }

    private ExpressionExplanation explain(ExplanationTranslator.Question question) {
        try {
            return explainer.predict(question);
        } catch (TranslateException e) {
            if (e.getCause() instanceof UnsupportedOperationException unsupported) {
                throw unsupported;
            }
            throw new IllegalStateException("the network failed on a well-formed face", e);
        }
    }

    /** PyTorch prepares its kernels at the first passes, which take ten times as long as those that follow. */
    private void warmUp() {
        FaceCrop blank = FaceCrop.of(new float[FaceCrop.SIZE * FaceCrop.SIZE]);
        for (int i = 0; i < WARM_UP_PASSES; i++) {
            readAll(List.of(blank));
        }
    }

    @Override
    public void close() {
        predictor.close();
        explainer.close();
        model.close();
    }
}
