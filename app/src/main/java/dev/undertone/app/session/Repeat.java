package dev.undertone.app.session;

/** What comes after the songs that the listener chose. */
public enum Repeat {
    /** Songs that are planned for the mood. */
    OFF,
    /** The same songs again, from the first. */
    ALL,
    /** The song that plays, again and again, until the listener skips it. */
    ONE
}
