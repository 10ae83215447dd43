package dev.undertone.models.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How well photographs are told to be of one person or of two, each by itself: every photo meets the template of every
 * person, made of all photos of that person but those of its own source. As in a
 * {@link dev.undertone.models.identity.FaceTemplate}, the mean of the three greatest similarities counts.
 *
 * @param people who have a photo
 * @param photos that were compared
 * @param figures of photos with the templates of their own people, and of strangers
 */
record IdentityEvaluation(int people, int photos, VerificationFigures figures) {

    private static final int NEAREST = 3;

    /** Compares all photos with all people. */
    static IdentityEvaluation of(List<IdentityPhoto> photos, PhotoSimilarity way) {
        double[][] similarities =
                way.between(photos.stream().map(IdentityPhoto::crop).toList());
        Map<String, int[]> people = new LinkedHashMap<>();
        for (int i = 0; i < photos.size(); i++) {
            int[] before = people.getOrDefault(photos.get(i).person(), new int[0]);
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = i;
            people.put(photos.get(i).person(), all);
        }
        DoubleStream.Builder own = DoubleStream.builder();
        DoubleStream.Builder strangers = DoubleStream.builder();
        for (int i = 0; i < photos.size(); i++) {
            IdentityPhoto photo = photos.get(i);
            double[] row = similarities[i];
            people.forEach((person, theirs) -> {
                double[] compared = Arrays.stream(theirs)
                        .filter(j -> !isSameSource(photos.get(j), photo))
                        .mapToDouble(j -> row[j])
                        .sorted()
                        .toArray();
                if (compared.length > 0) {
                    int from = Math.max(0, compared.length - NEAREST);
                    double similarity = Arrays.stream(compared, from, compared.length)
                            .average()
                            .orElseThrow();
                    (person.equals(photo.person()) ? own : strangers).add(similarity);
                }
            });
        }
        return new IdentityEvaluation(
                people.size(),
                photos.size(),
                VerificationFigures.of(own.build().toArray(), strangers.build().toArray()));
    }

    private static boolean isSameSource(IdentityPhoto one, IdentityPhoto other) {
        return one.person().equals(other.person()) && one.source().equals(other.source());
    }
}
