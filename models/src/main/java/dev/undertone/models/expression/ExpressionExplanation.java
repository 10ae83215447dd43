package dev.undertone.models.expression;

/**
 * How a face is read, and why.
 *
 * @param reading what the network's heads say
 * @param map where in the face it found what speaks for one emotion
 */
public record ExpressionExplanation(ExpressionReading reading, ActivationMap map) {}
