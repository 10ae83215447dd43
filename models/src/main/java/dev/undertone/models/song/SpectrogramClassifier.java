package dev.undertone.models.song;

import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import dev.undertone.models.network.PyTorch;

/** Tells quadrants apart by {@link LogMelSpectrogram}: the mean of what {@link SpectrogramNetwork} says of parts of it. */
public final class SpectrogramClassifier implements AutoCloseable {

    private static final int MOST_PARTS = 4;

    private final Model model;
    private final Predictor<LogMelSpectrogram, double[]> predictor;

    /**
     * @param network with its parameters; they stay the caller's and must outlive the classifier
     */
    @SuppressWarnings("MustBeClosedChecker")
    public SpectrogramClassifier(Block network) {
        model = PyTorch.newModel("song");
        model.setBlock(network);
        predictor = model.newPredictor(new PartsTranslator());
    }

    /** The probability of each quadrant, in the order of {@link Quadrant#values()}. */
    public double[] probabilities(LogMelSpectrogram spectrogram) {
        try {
            return predictor.predict(spectrogram);
        } catch (TranslateException e) {
            throw new IllegalStateException("the network failed on a well-formed spectrogram", e);
        }
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
    }

    /** A batch of parts spread evenly over the spectrogram, one that is too short repeated; logits to mean probabilities. */
    private static final class PartsTranslator implements NoBatchifyTranslator<LogMelSpectrogram, double[]> {

        private static final int WIDTH = SpectrogramNetwork.FRAMES;

        @Override
        public NDList processInput(TranslatorContext context, LogMelSpectrogram spectrogram) {
            int frames = spectrogram.frames();
            int count = Math.clamp(Math.round((float) frames / WIDTH), 1, MOST_PARTS);
            float[] parts = new float[count * LogMelSpectrogram.BANDS * WIDTH];
            int at = 0;
            for (int part = 0; part < count; part++) {
                int start = count == 1 ? 0 : (int) ((long) part * Math.max(0, frames - WIDTH) / (count - 1));
                for (float[] band : spectrogram.values()) {
                    for (int i = 0; i < WIDTH; i++) {
                        parts[at++] = band[(start + i) % frames];
                    }
                }
            }
            return new NDList(context.getNDManager().create(parts, SpectrogramNetwork.inputShape(count)));
        }

        @Override
        public double[] processOutput(TranslatorContext context, NDList logits) {
            NDArray mean = logits.singletonOrThrow().softmax(1).mean(new int[] {0});
            float[] values = mean.toFloatArray();
            double[] probabilities = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                probabilities[i] = values[i];
            }
            return probabilities;
        }
    }
}
