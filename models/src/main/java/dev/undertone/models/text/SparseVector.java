package dev.undertone.models.text;

/**
 * A vector that is mostly 0.
 *
 * @param ids the places where it is not
 * @param values what stands there, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SparseVector(int[] ids, float[] values) {}
