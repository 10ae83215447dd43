package dev.undertone.app.settings;

/** How much moves in the window. */
public enum MotionChoice {
    /** As the desktop has it. */
    SYSTEM,
    /** What moves, moves. */
    FULL,
    /** Things appear where they belong at once. */
    REDUCED
}
