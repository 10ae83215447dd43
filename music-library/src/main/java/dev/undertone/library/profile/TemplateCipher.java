package dev.undertone.library.profile;

import dev.undertone.library.catalog.KeptFace;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts templates with AES-256 in Galois/Counter Mode (NIST SP 800-38D), each time with a nonce of its own and the listener's
 * number as associated data: what was kept of one listener does not open as another's.
 */
final class TemplateCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemplateCipher() {}

    /**
     * @param key 32 bytes
     */
    static KeptFace encrypted(long listener, byte[] key, byte[] template) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            return new KeptFace(
                    nonce, cipher(Cipher.ENCRYPT_MODE, listener, key, nonce).doFinal(template));
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** The template; empty if the key is another, or what was kept is not as it was written. */
    static Optional<byte[]> decrypted(long listener, byte[] key, byte[] nonce, byte[] encrypted) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, listener, key, nonce).doFinal(encrypted));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, long listener, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(listener).array());
        return cipher;
    }

    private static IllegalStateException unavailable(GeneralSecurityException cause) {
        return new IllegalStateException("this Java has no AES in Galois/Counter Mode", cause);
    }
}
