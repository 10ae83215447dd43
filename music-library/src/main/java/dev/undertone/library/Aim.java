package dev.undertone.library;

/** Where music should take the listener's mood. */
public enum Aim {
    /** Stay with it. */
    MATCH,
    /** Meet it, and raise its valence. */
    LIFT,
    /** Meet it, and lower its arousal. */
    CALM,
    /** Keep arousal middling and steady. */
    FOCUS
}
