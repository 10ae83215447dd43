package dev.undertone.library.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Makes one fingerprint of what it is told: the first half of a SHA-256. */
final class FingerprintDigest {

    private final MessageDigest digest;

    /** Begins with the name of a format, so that no two formats share a fingerprint. */
    FingerprintDigest(String format) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        digest.update(format.getBytes(StandardCharsets.UTF_8));
    }

    FingerprintDigest add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    FingerprintDigest add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    AudioFingerprint fingerprint() {
        return AudioFingerprint.of(Arrays.copyOf(digest.digest(), AudioFingerprint.SIZE));
    }
}
