package dev.undertone.library;

/** Where the emotion scores of a song come from. */
public enum ScoreSource {
    /** The file's own mood tag. */
    GIVEN,
    /** The listener said so; this outweighs every other source. */
    BY_HAND,
    /** The song was analysed. */
    BY_LISTENING,
    /** Nobody has said anything yet. */
    UNKNOWN
}
