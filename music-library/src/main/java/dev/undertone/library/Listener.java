package dev.undertone.library;

/**
 * Someone whose taste is learned apart from everybody else's.
 *
 * @param id stays the same as long as the catalog lives
 * @param name what they are called; empty for the one who listens where nobody has said who
 */
public record Listener(long id, String name) {

    /** Who listens where nobody has said who; every catalog has this one. */
    public static final long UNNAMED = 1;
}
