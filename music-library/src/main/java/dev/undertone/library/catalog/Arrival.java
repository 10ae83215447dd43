package dev.undertone.library.catalog;

/** What a file that was read turned out to be. */
public enum Arrival {
    /** A song that the catalog did not know. */
    ADDED,
    /** A known song's file, with something new in it. */
    UPDATED,
    /** A known song in another place than before, where its file is not any more. */
    MOVED,
    /** Another copy of a song whose file is still there. */
    DUPLICATE
}
