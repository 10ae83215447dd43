package dev.undertone.library.catalog;

/**
 * What the catalog keeps of a PIN. The arrays are not copied.
 *
 * @param salt 16 bytes
 * @param iterations of the function that derives a key from the PIN
 * @param verifier 32 bytes that follow from the PIN and tell whether it was entered
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptPin(byte[] salt, int iterations, byte[] verifier) {}
