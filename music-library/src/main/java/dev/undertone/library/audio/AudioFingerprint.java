package dev.undertone.library.audio;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sixteen bytes that stand for the sound in a file: moved, renamed or tagged anew it keeps them, and another sound has
 * others. It is taken from samples of the coded audio, so a song coded anew is another, and one with a few damaged frames may
 * be the same.
 */
public final class AudioFingerprint {

    /** How many bytes there are. */
    public static final int SIZE = 16;

    private final byte[] bytes;

    private AudioFingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The fingerprint of these bytes, which are copied.
     *
     * @throws IllegalArgumentException if they are not sixteen
     */
    public static AudioFingerprint of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a fingerprint has " + SIZE + " bytes, not " + bytes.length);
        }
        return new AudioFingerprint(bytes.clone());
    }

    /**
     * The fingerprint that {@link #toHex()} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static AudioFingerprint ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** A copy of the sixteen bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As 32 digits and small letters. */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AudioFingerprint fingerprint && Arrays.equals(bytes, fingerprint.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return toHex();
    }
}
