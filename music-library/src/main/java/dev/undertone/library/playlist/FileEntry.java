package dev.undertone.library.playlist;

/**
 * An entry as it stands in a playlist file.
 *
 * @param line from 1
 * @param location a path or URI; empty where the entry names none
 */
record FileEntry(int line, String location) {

    /** The most that are taken from a file: a large library, which is looked up within half a minute. Readers stop at the next. */
    static final int MOST = 100_000;
}
