package dev.undertone.library;

/** How the playing of a song ended. */
public enum PlayOutcome {
    /** It was heard to its end. */
    FINISHED,
    /** The listener went on to another song before its end. */
    SKIPPED
}
