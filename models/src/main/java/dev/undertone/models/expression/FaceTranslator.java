package dev.undertone.models.expression;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.List;

/** Faces to a tensor of faces and their mirror images, and logits back to calibrated probabilities averaged over the two. */
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
        List<List<Double>> fer2013 = averages(logits.get(0));
        List<List<Double>> ferplus = averages(logits.get(1));
        List<ExpressionReading> readings = new ArrayList<>();
        for (int i = 0; i < fer2013.size(); i++) {
            readings.add(new ExpressionReading(fer2013.get(i), ferplus.get(i)).calibrated(calibration));
        }
        return readings;
    }

    /**
     * A row for each face: the mean of the probabilities in its two rows of logits. The mean of the logits was tried too;
     * on the half of PublicTest that calibrations are fitted on, it makes the plurality a little less likely.
     */
    private static List<List<Double>> averages(NDArray logits) {
        int classes = (int) logits.getShape().get(1);
        float[] probabilities = logits.softmax(1).toFloatArray();
        List<List<Double>> rows = new ArrayList<>();
        for (int at = 0; at < probabilities.length; at += 2 * classes) {
            List<Double> row = new ArrayList<>();
            for (int i = 0; i < classes; i++) {
                row.add((probabilities[at + i] + probabilities[at + classes + i]) / 2.0);
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }
}
