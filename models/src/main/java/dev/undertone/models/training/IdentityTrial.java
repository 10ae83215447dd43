package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.FaceEmbedding;
import dev.undertone.models.identity.FaceTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Templates against single pictures, of people of whom there is one photograph each: the others are rendered.
 *
 * <p>A person's template is made of twelve renderings. It meets four further ones of the same person under other conditions
 * (pose, light, expression, camera, room), and four of every stranger under conditions that the template was made in: a
 * stranger who sits in the same place is the hardest to tell.
 *
 * @param own similarities of templates and their own people
 * @param strangers similarities of templates and strangers
 */
record IdentityTrial(double[] own, double[] strangers) {

    private static final int ENROLLED = 12;
    private static final int PROBES = 4;
    private static final int BACKGROUND_STEP = 7919;

    /**
     * Lets people meet each other's templates.
     *
     * @param faces one of each person
     * @param reader from a face to its embedding
     */
    static IdentityTrial of(List<FramedFace> faces, Function<FaceCrop, FaceEmbedding> reader, long seed) {
        FaceEmbedding[][] seen = new FaceEmbedding[faces.size()][ENROLLED + PROBES];
        for (int person = 0; person < faces.size(); person++) {
            for (int condition = 0; condition < ENROLLED + PROBES; condition++) {
                FaceRendering rendering = new FaceRendering(new SplittableRandom(seed * 1000 + condition));
                FramedFace behind = faces.get((int) ((seed + condition) * BACKGROUND_STEP % faces.size()));
                float[] shown = rendering.of(faces.get(person), behind, rendering.pose());
                seen[person][condition] = reader.apply(FaceCrop.of(shown));
            }
        }
        List<FaceTemplate> templates = new ArrayList<>();
        for (FaceEmbedding[] person : seen) {
            templates.add(new FaceTemplate(List.of(person).subList(0, ENROLLED)));
        }
        double[] own = IntStream.range(0, faces.size() * PROBES)
                .mapToDouble(i -> templates.get(i / PROBES).similarity(seen[i / PROBES][ENROLLED + i % PROBES]))
                .toArray();
        double[] strangers = IntStream.range(0, faces.size() * faces.size())
                .filter(i -> i / faces.size() != i % faces.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, PROBES)
                        .mapToObj(probe -> templates.get(i / faces.size()).similarity(seen[i % faces.size()][probe])))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new IdentityTrial(own, strangers);
    }

    /** How both kinds compare. */
    VerificationFigures figures() {
        return VerificationFigures.of(own, strangers);
    }
}
