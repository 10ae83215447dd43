package dev.undertone.app.ui;

import org.kordamp.ikonli.feather.Feather;

/** What the window can be about. */
enum Pane {
    /** The camera, the mood and what plays. */
    LISTEN("Listen", Feather.HEADPHONES),
    /** All songs. */
    LIBRARY("Library", Feather.BOOK_OPEN),
    /** All songs as points between moods. */
    MAP("Map", Feather.MAP);

    private final String label;
    private final Feather sign;

    Pane(String label, Feather sign) {
        this.label = label;
        this.sign = sign;
    }

    String label() {
        return label;
    }

    Feather sign() {
        return sign;
    }

    /** The digit that shows it, together with Ctrl. */
    int digit() {
        return ordinal() + 1;
    }
}
