package dev.undertone.library;

/** What the listener said of a song while it played. */
public enum Opinion {
    /** More like this. */
    LIKED,
    /** Rather not. */
    DISLIKED
}
