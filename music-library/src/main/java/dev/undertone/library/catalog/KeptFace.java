package dev.undertone.library.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What the catalog keeps of a listener's face. The arrays are not copied.
 *
 * @param nonce 12 bytes with which the template was encrypted; null where it is not encrypted
 * @param template encrypted with AES-256-GCM where there is a nonce
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptFace(byte @Nullable [] nonce, byte[] template) {}
