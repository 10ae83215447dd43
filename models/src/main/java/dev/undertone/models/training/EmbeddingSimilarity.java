package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.FaceEmbedding;
import java.util.List;
import java.util.function.Function;

/** The similarity of embeddings: of the program's own, or of others for comparison. */
record EmbeddingSimilarity(Function<FaceCrop, FaceEmbedding> reader) implements PhotoSimilarity {

    @Override
    public double[][] between(List<FaceCrop> faces) {
        List<FaceEmbedding> embeddings = faces.stream().map(reader).toList();
        double[][] similarities = new double[faces.size()][faces.size()];
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j <= i; j++) {
                similarities[i][j] = embeddings.get(i).similarity(embeddings.get(j));
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }
}
