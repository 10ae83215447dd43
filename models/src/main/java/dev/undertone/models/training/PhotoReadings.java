package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network says of many pictures.
 *
 * @param all in the order of the pictures
 * @param millisecondsPerFace the mean time, mirror image included, in batches of {@value #BATCH}
 */
record PhotoReadings(List<PhotoReading> all, double millisecondsPerFace) {

    private static final int BATCH = 64;

    /** Has a network read pictures. */
    static PhotoReadings of(List<FacePhoto> photos, ExpressionReader reader) {
        List<PhotoReading> all = new ArrayList<>(photos.size());
        long nanoseconds = 0;
        for (int from = 0; from < photos.size(); from += BATCH) {
            List<FacePhoto> batch = photos.subList(from, Math.min(photos.size(), from + BATCH));
            List<FaceCrop> crops = batch.stream().map(FacePhoto::crop).toList();
            long start = System.nanoTime();
            List<ExpressionReading> readings = reader.readAll(crops);
            nanoseconds += System.nanoTime() - start;
            for (int i = 0; i < batch.size(); i++) {
                all.add(new PhotoReading(batch.get(i), readings.get(i)));
            }
        }
        return new PhotoReadings(List.copyOf(all), nanoseconds / 1e6 / photos.size());
    }
}
