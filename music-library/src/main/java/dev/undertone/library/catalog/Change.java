package dev.undertone.library.catalog;

/** What a piece of writing may change of that by which songs are chosen: the songs, and the history of who listened to them. */
enum Change {
    /** What {@link Catalog#songFacts} tells. */
    SONGS,
    /** Plays or feedback, in another way than by one play more. */
    HISTORY,
    /** Both. */
    BOTH,
    /** Neither. */
    NEITHER;

    boolean ofSongs() {
        return this == SONGS || this == BOTH;
    }

    boolean ofHistory() {
        return this == HISTORY || this == BOTH;
    }
}
