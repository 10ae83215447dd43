package dev.undertone.library;

import java.util.Locale;

/** The colour by which a listener is told from the others at a glance. */
public enum ListenerColour {
    VIOLET,
    BLUE,
    TEAL,
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    PINK;

    /** Its name in small letters, as it is stored and styled by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
