package dev.undertone.library.profile;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.KeptFace;
import dev.undertone.library.catalog.KeptPin;
import dev.undertone.library.catalog.PinTries;
import dev.undertone.library.catalog.ProtectionTable;
import dev.undertone.models.UserFacingException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PINs, and the templates that they protect. The keys of listeners who are open are held here and nowhere else. */
final class Protection {

    static final int SHORTEST_PIN = 4;
    static final int LONGEST_PIN = 64;

    private final ProtectionTable table;
    private final InstantSource clock;
    private final int iterations;

    /** Of those who entered their PIN. */
    private final Map<Long, byte[]> keys = new HashMap<>();

    Protection(ProtectionTable table, InstantSource clock, int iterations) {
        this.table = table;
        this.clock = clock;
        this.iterations = iterations;
    }

    synchronized boolean isOpen(long listener) {
        return keys.containsKey(listener) || table.pin(listener).isEmpty();
    }

    synchronized void lock(long listener) {
        byte[] key = keys.remove(listener);
        if (key != null) {
            Arrays.fill(key, (byte) 0);
        }
    }

    synchronized PinAnswer enter(long listener, char[] pin) {
        Optional<KeptPin> kept = table.pin(listener);
        PinTries before = table.tries(listener).orElse(null);
        if (kept.isEmpty() || before == null) {
            return new PinAnswer.Right();
        }
        Instant now = clock.instant();
        PinTries seen = PinPause.seen(before, now);
        if (seen.pause().isPositive()) {
            table.keep(listener, seen);
            return new PinAnswer.Wait(seen.pause());
        }
        // Counted before it is looked at, so that ending the program meanwhile gains nobody another try.
        PinTries counted = PinPause.wrong(seen, now);
        table.keep(listener, counted);
        DerivedKeys derived = DerivedKeys.of(pin, kept.get().salt(), kept.get().iterations());
        if (!MessageDigest.isEqual(derived.verifier(), kept.get().verifier())) {
            derived.destroy();
            return new PinAnswer.Wrong(PinPause.left(counted));
        }
        table.keep(listener, new PinTries(0, Duration.ZERO, now));
        hold(listener, derived.key());
        return new PinAnswer.Right();
    }

    synchronized void setPin(long listener, char[] pin) {
        if (pin.length < SHORTEST_PIN || pin.length > LONGEST_PIN) {
            throw new UserFacingException(
                    String.format(
                            Locale.ROOT,
                            "A PIN has %d to %d characters; this one has %,d.",
                            SHORTEST_PIN,
                            LONGEST_PIN,
                            pin.length),
                    "Choose another one.");
        }
        byte[] template = requireFace(listener);
        byte[] salt = TemplateCipher.random(DerivedKeys.SALT_BYTES);
        DerivedKeys derived = DerivedKeys.of(pin, salt, iterations);
        KeptFace face = template == null ? null : TemplateCipher.encrypted(listener, derived.key(), template);
        erase(template);
        replace(listener, new KeptPin(salt, iterations, derived.verifier()), face, derived.key());
    }

    synchronized void removePin(long listener) {
        byte[] template = requireFace(listener);
        if (table.pin(listener).isPresent()) {
            replace(listener, null, template == null ? null : new KeptFace(null, template), null);
        }
    }

    /** The old key goes when what it opens is gone, whether or not its bytes were erased already. */
    private void replace(long listener, @Nullable KeptPin pin, @Nullable KeptFace face, byte @Nullable [] key) {
        try {
            table.replace(listener, pin, face);
        } finally {
            boolean kept = pin == null
                    ? table.pin(listener).isEmpty()
                    : table.pin(listener)
                            .filter(now -> Arrays.equals(now.verifier(), pin.verifier()))
                            .isPresent();
            if (kept) {
                lock(listener);
                if (key != null) {
                    hold(listener, key);
                }
            }
        }
    }

    private void hold(long listener, byte[] key) {
        lock(listener);
        keys.put(listener, key);
    }

    synchronized void keepFace(long listener, byte[] template) {
        requireOpen(listener);
        byte[] key = keys.get(listener);
        table.replaceFace(
                listener,
                key == null ? new KeptFace(null, template) : TemplateCipher.encrypted(listener, key, template));
    }

    synchronized void forgetFace(long listener) {
        table.replaceFace(listener, null);
    }

    /** The template of a listener who is open; empty where there is none, or it was changed by somebody else. */
    synchronized Optional<byte[]> face(long listener) {
        requireOpen(listener);
        return table.face(listener).flatMap(face -> template(listener, face));
    }

    /** The templates that can be read now. */
    synchronized Map<Long, byte[]> faces() {
        Map<Long, byte[]> templates = new HashMap<>();
        table.faces()
                .forEach((listener, face) ->
                        template(listener, face).ifPresent(template -> templates.put(listener, template)));
        return templates;
    }

    private byte @Nullable [] requireFace(long listener) {
        return face(listener).orElse(null);
    }

    private Optional<byte[]> template(long listener, KeptFace face) {
        byte[] nonce = face.nonce();
        if (nonce == null) {
            return Optional.of(face.template());
        }
        byte[] key = keys.get(listener);
        return key == null ? Optional.empty() : TemplateCipher.decrypted(listener, key, nonce, face.template());
    }

    /**
     * @throws UserFacingException if a PIN protects the listener that was not entered
     */
    void requireOpen(long listener) {
        if (listener == Listener.GUEST) {
            throw new IllegalArgumentException("nothing is kept of the guest");
        }
        if (!isOpen(listener)) {
            throw new UserFacingException("This profile is protected by a PIN.", "Enter it first.");
        }
    }

    private static void erase(byte @Nullable [] bytes) {
        if (bytes != null) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
