package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.LocalBinaryPatterns;
import java.util.List;

/** The patterns that the program's embeddings are made of, compared as they are: the mean of Bhattacharyya's coefficients. */
final class PatternSimilarity implements PhotoSimilarity {

    @Override
    public double[][] between(List<FaceCrop> faces) {
        List<float[]> patterns = faces.stream().map(LocalBinaryPatterns::of).toList();
        double[][] similarities = new double[faces.size()][faces.size()];
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j <= i; j++) {
                similarities[i][j] = product(patterns.get(i), patterns.get(j));
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
