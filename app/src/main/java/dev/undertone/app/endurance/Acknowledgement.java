package dev.undertone.app.endurance;

/**
 * Something that the program kept for the listener.
 *
 * @param kind what it is
 * @param subject what it is about: the song's number, the playlist's name, the comment
 * @param value what was kept of it; empty where it was taken away
 * @param done false while it is only being asked for, and may or may not be kept
 */
record Acknowledgement(Kind kind, String subject, String value, boolean done) {

    /** What is kept for a listener. */
    enum Kind {
        /** A song's stars, by its number. */
        STARS,
        /** A rating, by its comment, which is never given twice. */
        REVIEW,
        /** A song that was heard, by its number and the millisecond at which it began; the value is how it ended. */
        PLAY,
        /** The numbers of the songs in a playlist, by its name. */
        PLAYLIST
    }
}
