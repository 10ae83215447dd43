package dev.undertone.app.environment;

/** What the program tells of its own start on standard output, for whoever measures it or trains a cache for it. */
public enum StartReport {
    /** Nothing. */
    NONE,
    /** A line when the window is drawn, one when all of it is, and one when the first reading of a face is in it. */
    LINES,
    /** The same, and then the program ends. */
    EXIT
}
