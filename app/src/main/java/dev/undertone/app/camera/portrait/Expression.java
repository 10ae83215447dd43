package dev.undertone.app.camera.portrait;

import static dev.undertone.app.camera.portrait.ActionUnit.BROW_LOWERER;
import static dev.undertone.app.camera.portrait.ActionUnit.CHEEK_RAISER;
import static dev.undertone.app.camera.portrait.ActionUnit.CHIN_RAISER;
import static dev.undertone.app.camera.portrait.ActionUnit.EYES_CLOSED;
import static dev.undertone.app.camera.portrait.ActionUnit.INNER_BROW_RAISER;
import static dev.undertone.app.camera.portrait.ActionUnit.JAW_DROP;
import static dev.undertone.app.camera.portrait.ActionUnit.LID_TIGHTENER;
import static dev.undertone.app.camera.portrait.ActionUnit.LIPS_PART;
import static dev.undertone.app.camera.portrait.ActionUnit.LIP_CORNER_DEPRESSOR;
import static dev.undertone.app.camera.portrait.ActionUnit.LIP_CORNER_PULLER;
import static dev.undertone.app.camera.portrait.ActionUnit.LIP_STRETCHER;
import static dev.undertone.app.camera.portrait.ActionUnit.NOSE_WRINKLER;
import static dev.undertone.app.camera.portrait.ActionUnit.OUTER_BROW_RAISER;
import static dev.undertone.app.camera.portrait.ActionUnit.UPPER_LID_RAISER;
import static dev.undertone.app.camera.portrait.ActionUnit.UPPER_LIP_RAISER;

import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.Map;

/** How far each {@link ActionUnit} of a face is contracted, from 0, at rest, to 1. Immutable. */
public final class Expression {

    /** A face at rest. */
    public static final Expression REST = new Expression(new double[ActionUnit.values().length]);

    private final double[] intensities;

    private Expression(double[] intensities) {
        this.intensities = intensities;
    }

    /** An expression of these units; the others rest. */
    public static Expression of(Map<ActionUnit, Double> units) {
        double[] intensities = new double[ActionUnit.values().length];
        units.forEach((unit, intensity) -> intensities[unit.ordinal()] = Math.clamp(intensity, 0, 1));
        return new Expression(intensities);
    }

    /**
     * An emotion's prototype. The units are those of Ekman, Friesen and Hager's table of predictions (2002), at strengths
     * that people show before a camera.
     */
    public static Expression of(Emotion emotion) {
        return switch (emotion) {
            case NEUTRAL -> REST;
            case HAPPY -> of(Map.of(CHEEK_RAISER, 0.8, LIP_CORNER_PULLER, 1.0, LIPS_PART, 0.8, JAW_DROP, 0.15));
            case SURPRISED ->
                of(Map.of(
                        INNER_BROW_RAISER,
                        1.0,
                        OUTER_BROW_RAISER,
                        1.0,
                        UPPER_LID_RAISER,
                        0.9,
                        LIPS_PART,
                        1.0,
                        JAW_DROP,
                        0.9));
            case SAD ->
                of(Map.of(
                        INNER_BROW_RAISER,
                        1.0,
                        BROW_LOWERER,
                        1.0,
                        LIP_CORNER_DEPRESSOR,
                        1.0,
                        EYES_CLOSED,
                        0.5,
                        LID_TIGHTENER,
                        0.2));
            case ANGRY ->
                of(Map.of(
                        BROW_LOWERER,
                        1.0,
                        UPPER_LID_RAISER,
                        0.4,
                        LID_TIGHTENER,
                        0.6,
                        NOSE_WRINKLER,
                        0.6,
                        UPPER_LIP_RAISER,
                        0.9,
                        LIP_STRETCHER,
                        0.7,
                        LIP_CORNER_DEPRESSOR,
                        0.7,
                        CHIN_RAISER,
                        0.4,
                        LIPS_PART,
                        0.9,
                        JAW_DROP,
                        1.0));
            case FEARFUL ->
                of(Map.of(
                        INNER_BROW_RAISER,
                        1.0,
                        OUTER_BROW_RAISER,
                        0.3,
                        BROW_LOWERER,
                        1.0,
                        UPPER_LID_RAISER,
                        1.0,
                        LID_TIGHTENER,
                        0.15,
                        UPPER_LIP_RAISER,
                        0.55,
                        LIP_STRETCHER,
                        1.0,
                        LIP_CORNER_DEPRESSOR,
                        0.85,
                        LIPS_PART,
                        1.0));
            case DISGUSTED ->
                of(Map.of(
                        NOSE_WRINKLER,
                        1.0,
                        UPPER_LIP_RAISER,
                        1.0,
                        BROW_LOWERER,
                        0.7,
                        LID_TIGHTENER,
                        0.9,
                        CHEEK_RAISER,
                        0.6,
                        LIPS_PART,
                        0.8,
                        LIP_CORNER_DEPRESSOR,
                        0.7,
                        CHIN_RAISER,
                        0.4));
        };
    }

    /** How far a unit is contracted, 0 to 1. */
    public double of(ActionUnit unit) {
        return intensities[unit.ordinal()];
    }

    /** A mixture: this with the weight {@code 1 - share}, the other with {@code share}, which lies in 0..1. */
    public Expression mixedWith(Expression other, double share) {
        double[] mixed = new double[intensities.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - share) * intensities[i] + share * other.intensities[i];
        }
        return new Expression(mixed);
    }

    /** The same with one unit contracted at least so far. */
    public Expression withAtLeast(ActionUnit unit, double intensity) {
        double[] changed = intensities.clone();
        changed[unit.ordinal()] = Math.max(changed[unit.ordinal()], Math.clamp(intensity, 0, 1));
        return new Expression(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && Arrays.equals(intensities, expression.intensities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(intensities);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Expression");
        for (ActionUnit unit : ActionUnit.values()) {
            if (of(unit) > 0) {
                text.append(" %d:%.2f".formatted(unit.number(), of(unit)));
            }
        }
        return text.toString();
    }
}
