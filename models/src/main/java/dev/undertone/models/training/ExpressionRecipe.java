package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.face.FaceCrop;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one training run is to do.
 *
 * @param architecture of the network
 * @param epochs of the whole schedule
 * @param seed of the weights, the order and the augmentation
 * @param teachers folders of networks trained before, to learn from beside the labels; none for the labels alone
 * @param start folder of weights of the same architecture to go on from; null to begin with random ones
 */
record ExpressionRecipe(
        ExpressionArchitecture architecture,
        int epochs,
        long seed,
        List<Path> teachers,
        @Nullable Path start) {

    /** Where {@code model.json} tells of the run whose weights this one went on from. */
    static final String START = "start";

    private static final double WARM_UP = 0.08;
    private static final double GENTLE_SHARE = 0.15;
    private static final double REFINING_GENTLE_SHARE = 0.5;
    private static final double GENTLE_STRENGTH = 0.6;
    private static final double REFINING_RATE = 0.3;
    private static final double LARGE_FROM = 0.7;
    private static final double MEDIUM_FROM = 0.35;
    private static final int MEDIUM = 40;
    private static final int SMALL = 32;

    /**
     * How large the pictures of an epoch are, in pixels. They grow as the run goes on, which saves a third of its time and
     * teaches small faces (Tan and Le, "EfficientNetV2", ICML 2021). Weights that have been through this stay at the full
     * size.
     */
    int side(int epoch) {
        double done = (epoch - 1.0) / epochs;
        if (isRefining() || done >= LARGE_FROM || !architecture.takesAnySize()) {
            return FaceCrop.SIZE;
        }
        return done >= MEDIUM_FROM ? MEDIUM : SMALL;
    }

    /** How strong the augmentation of an epoch is: 1, and less towards the end, so that the last pictures are like real ones. */
    double strength(int epoch) {
        double share = isRefining() ? REFINING_GENTLE_SHARE : GENTLE_SHARE;
        return epoch > epochs * (1 - share) ? GENTLE_STRENGTH : 1;
    }

    /**
     * The learning rate: it warms up linearly over 8 % of the steps and falls to zero along a cosine (Loshchilov and
     * Hutter, "SGDR", ICLR 2017).
     *
     * @param step from 0
     * @param steps in the whole run
     */
    double rate(long step, long steps) {
        double warmUp = WARM_UP * steps;
        if (step < warmUp) {
            return peakRate() * (step + 1) / warmUp;
        }
        return peakRate() * (1 + Math.cos(Math.PI * (step - warmUp) / (steps - warmUp))) / 2;
    }

    /**
     * Without batch norm, a network diverges at the rate that suits one with it. Trained weights are disturbed enough to
     * leave where they have settled, not enough to forget what they have learnt.
     */
    private double peakRate() {
        double fresh = architecture == ExpressionArchitecture.PLAIN ? 0.02 : 0.1;
        return isRefining() ? REFINING_RATE * fresh : fresh;
    }

    private boolean isRefining() {
        return start != null;
    }

    /** What {@code model.json} tells of a run that was kept at an epoch. */
    Map<String, Object> describe(int epoch) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("data", "FER2013 Training with FER+ votes");
        told.put("seed", seed);
        told.put("epochs", epochs);
        told.put("epoch", epoch);
        told.put("teachers", teachers.size());
        if (start != null) {
            told.put(START, ExpressionModel.read(start).training());
        }
        return told;
    }
}
