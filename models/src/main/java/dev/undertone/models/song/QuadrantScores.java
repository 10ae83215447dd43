package dev.undertone.models.song;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a song lies in each quadrant of the circumplex.
 *
 * @param probabilities in the order of {@link Quadrant#values()}, summing to 1
 */
public record QuadrantScores(List<Double> probabilities) {

    private static final int COUNT = Quadrant.values().length;

    /** Nothing is known. */
    public static final QuadrantScores UNIFORM = ofWeights(new double[] {1, 1, 1, 1});

    /** No probability is taken for smaller than this, so that one voice alone cannot rule a quadrant out. */
    private static final double LEAST = 1e-3;

    /**
     * A song that lies on one side of an axis lies on average so far out on it: the mean of a density on 0..1 that is in
     * proportion to the distance. The songs that the quadrants were learnt from were kept because they lie clearly in theirs.
     */
    private static final double MEAN_DISTANCE = 2.0 / 3;

    private static final double MEAN_SQUARE = 0.5;

    /** Takes a copy. */
    public QuadrantScores {
        probabilities = List.copyOf(probabilities);
    }

    /** Scores in proportion to weights, of which at least one is above 0. */
    public static QuadrantScores ofWeights(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return new QuadrantScores(
                Arrays.stream(weights).mapToObj(weight -> weight / sum).toList());
    }

    /**
     * What several say together: the geometric mean of their probabilities, made surer or less sure by a temperature
     * ("logarithmic opinion pool"; Genest and Zidek, Statistical Science 1, 1986).
     *
     * @param voices a row of probabilities for each
     * @param temperature above 0; above 1 it makes the answer less sure
     */
    public static QuadrantScores pooled(List<double[]> voices, double temperature) {
        double[] pooled = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double logarithm = 0;
            for (double[] voice : voices) {
                logarithm += Math.log(voice[i] + LEAST) / voices.size();
            }
            pooled[i] = Math.exp(logarithm / temperature);
        }
        return ofWeights(pooled);
    }

    /** A mixture with certainty of nothing: this has the weight {@code trust}, 0 to 1. */
    public QuadrantScores trusted(double trust) {
        return new QuadrantScores(probabilities.stream()
                .map(probability -> trust * probability + (1 - trust) / COUNT)
                .toList());
    }

    /** How likely one quadrant is, 0 to 1. */
    public double of(Quadrant quadrant) {
        return probabilities.get(quadrant.ordinal());
    }

    /** The likeliest quadrant; the first of several. */
    public Quadrant likeliest() {
        Quadrant likeliest = Quadrant.Q1;
        for (Quadrant quadrant : Quadrant.values()) {
            likeliest = of(quadrant) > of(likeliest) ? quadrant : likeliest;
        }
        return likeliest;
    }

    /** How likely the likeliest quadrant is, 0.25 to 1. */
    public double confidence() {
        return of(likeliest());
    }

    /** How likely the song is pleasant, 0 to 1. */
    public double pleasant() {
        return of(Quadrant.Q1) + of(Quadrant.Q4);
    }

    /** How likely the song is excited, 0 to 1. */
    public double excited() {
        return of(Quadrant.Q1) + of(Quadrant.Q2);
    }

    /** Where on the circumplex that is. */
    public AffectEstimate estimate() {
        double valence = MEAN_DISTANCE * balance(pleasant());
        double arousal = MEAN_DISTANCE * balance(excited());
        return new AffectEstimate(
                new Affect(valence, arousal),
                Math.sqrt(MEAN_SQUARE - valence * valence),
                Math.sqrt(MEAN_SQUARE - arousal * arousal));
    }

    private static double balance(double probability) {
        return Math.clamp(2 * probability - 1, -1, 1);
    }
}
