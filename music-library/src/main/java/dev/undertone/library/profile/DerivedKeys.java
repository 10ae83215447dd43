package dev.undertone.library.profile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from a PIN: the verifier, which is kept and tells whether the right one was entered, and the key of the template,
 * which never is. Both are expanded from one secret with different labels (HKDF-Expand with SHA-512, RFC 5869), so that neither
 * tells anything of the other; the secret is derived from PIN and salt by PBKDF2 with HMAC-SHA-512 (RFC 8018).
 *
 * @param verifier 32 bytes
 * @param key 32 bytes; whoever holds it overwrites it
 */
@SuppressWarnings("ArrayRecordComponent")
record DerivedKeys(byte[] verifier, byte[] key) {

    static final int SALT_BYTES = 16;

    /**
     * Iterations for new PINs: about half a second of one processor core. OWASP's Password Storage Cheat Sheet asks for at least
     * 210,000 with HMAC-SHA-512.
     */
    static final int ITERATIONS = 600_000;

    private static final int BYTES = 32;
    private static final int SECRET_BYTES = 64;

    /** Derives both, which takes as long as the iterations do. */
    static DerivedKeys of(char[] pin, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(pin, salt, iterations, 8 * SECRET_BYTES);
        byte[] secret = new byte[0];
        try {
            secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return new DerivedKeys(expand(secret, "undertone pin verifier"), expand(secret, "undertone face template"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA-512, or no HKDF", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] expand(byte[] secret, String label) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA512")
                .deriveData(HKDFParameterSpec.expandOnly(
                        new SecretKeySpec(secret, "Generic"), label.getBytes(StandardCharsets.US_ASCII), BYTES));
    }

    /** Overwrites the key. */
    void destroy() {
        Arrays.fill(key, (byte) 0);
    }
}
