package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.FaceCrop;
import java.util.List;

/**
 * How well a network reads the pictures of one part of FER2013.
 *
 * @param fer2013 against FER2013's labels
 * @param ferplus against the plurality of the FER+ votes; pictures whose plurality is "unknown" or "no face" are left out
 * @param millisecondsPerFace the mean time, mirror image included, in batches of {@value #BATCH}
 */
record ExpressionEvaluation(ConfusionMatrix fer2013, ConfusionMatrix ferplus, double millisecondsPerFace) {

    private static final int BATCH = 64;

    /** Measures a network on pictures. */
    static ExpressionEvaluation of(List<FacePhoto> photos, ExpressionReader reader) {
        ConfusionMatrix fer2013 = new ConfusionMatrix(ExpressionLabels.FER2013.names());
        ConfusionMatrix ferplus = new ConfusionMatrix(ExpressionLabels.FERPLUS.names());
        long nanoseconds = 0;
        for (int from = 0; from < photos.size(); from += BATCH) {
            List<FacePhoto> batch = photos.subList(from, Math.min(photos.size(), from + BATCH));
            List<FaceCrop> crops = batch.stream().map(FacePhoto::crop).toList();
            long start = System.nanoTime();
            List<ExpressionReading> readings = reader.readAll(crops);
            nanoseconds += System.nanoTime() - start;
            for (int i = 0; i < batch.size(); i++) {
                ExpressionReading reading = readings.get(i);
                fer2013.add(batch.get(i).label(), strongest(reading.fer2013()));
                batch.get(i).votes().plurality().ifPresent(truth -> ferplus.add(truth, strongest(reading.ferplus())));
            }
        }
        return new ExpressionEvaluation(fer2013, ferplus, nanoseconds / 1e6 / photos.size());
    }

    private static int strongest(List<Double> probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.size(); i++) {
            if (probabilities.get(i) > probabilities.get(best)) {
                best = i;
            }
        }
        return best;
    }
}
