package dev.undertone.app.settings;

/** How the window is lit. */
public enum ThemeChoice {
    /** As the desktop is. */
    SYSTEM,
    /** Dark writing on a light ground. */
    LIGHT,
    /** Light writing on a dark ground. */
    DARK
}
