package dev.undertone.library;

/**
 * Someone whose taste is learned apart from everybody else's.
 *
 * @param id stays the same as long as the catalog lives
 * @param name what they are called, on one line and at most {@value #LONGEST_NAME} characters; empty for the one who listens where nobody has said who, and for the guest
 * @param colour what tells them from the others at a glance
 * @param hasPin whether a PIN protects what is theirs
 * @param hasFace whether a template of their face is kept
 */
public record Listener(long id, String name, ListenerColour colour, boolean hasPin, boolean hasFace) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 100;

    /** Who listens where nobody has said who; every catalog has this one. */
    public static final long UNNAMED = 1;

    /** Who listens without leaving a trace; no catalog has this one. */
    public static final long GUEST = 0;

    /** The guest. */
    public static Listener guest() {
        return new Listener(GUEST, "", ListenerColour.VIOLET, false, false);
    }
}
