package dev.undertone.app.session;

/** Where a mood comes from. */
public enum MoodSource {
    /** The listener picked it. */
    HAND,
    /** The listener wrote how it is going. */
    WORDS,
    /** The camera read it from their face. */
    FACE
}
