package dev.undertone.app.ui.mood;

/** What there is to read an expression from. */
public enum Watching {
    /** The program is still loading. */
    STARTING,
    /** No picture comes: the camera is off, missing or being connected. */
    NO_PICTURE,
    /** There is a picture, and no face in it that could be read. */
    NO_FACE,
    /** There are pictures, but faces cannot be read on this machine. */
    BLIND,
    /** The program could not start. */
    FAILED,
    /** There is a face. */
    FACE
}
