package dev.undertone.library.profile;

import dev.undertone.library.catalog.PinTries;
import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody may enter a PIN after wrong ones: not at all after the first four in a row, {@link #FIRST} after the fifth, and
 * twice as long after each further one, up to {@link #LONGEST}.
 *
 * <p>What is left of a pause only shrinks by the time that the clock shows to have gone by, and is kept with the time at which
 * it was seen: setting the clock back, or starting the program again, shortens nothing. Whoever may set the clock forward may read the
 * catalog's file as well.
 */
final class PinPause {

    /** So many wrong ones in a row begin a pause. */
    static final int TRIES = 5;

    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofHours(1);

    private PinPause() {}

    /** The same tries with what is left of the pause now. */
    static PinTries seen(PinTries tries, Instant now) {
        Duration gone = Duration.between(tries.seen(), now);
        Duration left = gone.isNegative() ? tries.pause() : tries.pause().minus(gone);
        return new PinTries(tries.wrong(), left.isNegative() ? Duration.ZERO : left, now);
    }

    /** With one wrong one more. */
    static PinTries wrong(PinTries tries, Instant now) {
        int wrong = Math.min(tries.wrong() + 1, Integer.MAX_VALUE - 1);
        int doublings = Math.clamp((long) wrong - TRIES, 0, Integer.SIZE);
        Duration pause = wrong < TRIES ? Duration.ZERO : FIRST.multipliedBy(1L << doublings);
        return new PinTries(wrong, pause.compareTo(LONGEST) > 0 ? LONGEST : pause, now);
    }

    /** How many more wrong ones there may be before a pause. */
    static int left(PinTries tries) {
        return Math.max(0, TRIES - tries.wrong());
    }
}
