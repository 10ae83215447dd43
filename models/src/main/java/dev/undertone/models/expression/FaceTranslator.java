package dev.undertone.models.expression;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Faces to a tensor of faces and their mirror images, and the mean logits of the two back to calibrated probabilities. */
final class FaceTranslator implements NoBatchifyTranslator<List<FaceCrop>, List<ExpressionReading>> {

    private static final int PIXELS = FaceCrop.SIZE * FaceCrop.SIZE;

    private final ExpressionCalibration calibration;

    FaceTranslator(ExpressionCalibration calibration) {
        this.calibration = calibration;
    }

    @Override
    public NDList processInput(TranslatorContext context, List<FaceCrop> faces) {
        float[] pixels = new float[2 * faces.size() * PIXELS];
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).copyTo(pixels, 2 * i * PIXELS);
            faces.get(i).mirrored().copyTo(pixels, (2 * i + 1) * PIXELS);
        }
        return new NDList(context.getNDManager().create(pixels, ExpressionNetwork.inputShape(2L * faces.size())));
    }

    @Override
    public List<ExpressionReading> processOutput(TranslatorContext context, NDList logits) {
        List<List<Double>> fer2013 = probabilities(logits.get(0), calibration.fer2013Temperature());
        List<List<Double>> ferplus = probabilities(logits.get(1), calibration.ferplusTemperature());
        List<ExpressionReading> readings = new ArrayList<>();
        for (int i = 0; i < fer2013.size(); i++) {
            readings.add(new ExpressionReading(fer2013.get(i), ferplus.get(i)));
        }
        return readings;
    }

    /** A row for each face: the softmax of the mean of its two rows of logits, divided by the temperature. */
    private static List<List<Double>> probabilities(NDArray logits, double temperature) {
        int classes = (int) logits.getShape().get(1);
        float[] values = logits.toFloatArray();
        List<List<Double>> rows = new ArrayList<>();
        for (int at = 0; at < values.length; at += 2 * classes) {
            double[] scaled = new double[classes];
            for (int i = 0; i < classes; i++) {
                scaled[i] = ((double) values[at + i] + values[at + classes + i]) / 2 / temperature;
            }
            rows.add(softmax(scaled));
        }
        return List.copyOf(rows);
    }

    private static List<Double> softmax(double[] logits) {
        double most = Arrays.stream(logits).max().orElseThrow();
        double[] weights = Arrays.stream(logits).map(x -> Math.exp(x - most)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToObj(weight -> weight / sum).toList();
    }
}
