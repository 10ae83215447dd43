package dev.undertone.library;

/** What a listener says of being given a song. */
public enum FeedbackKind {
    /** Not this song for the next hours. */
    NOT_NOW,
    /** Not this song for this mood, ever. */
    NOT_FOR_MOOD,
    /** Less of the artist of this song. */
    LESS_OF_ARTIST
}
