package dev.undertone.library;

/**
 * Someone whose taste is learned apart from everybody else's.
 *
 * @param id stays the same as long as the catalog lives
 * @param name what they are called, on one line and at most {@value #LONGEST_NAME} characters; empty for the one who listens where nobody has said who
 */
public record Listener(long id, String name) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 100;

    /** Who listens where nobody has said who; every catalog has this one. */
    public static final long UNNAMED = 1;
}
