package dev.undertone.app.ui;

import dev.undertone.app.ui.words.Words;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What the window can be about. */
enum Pane {
    /** The camera, the mood and what plays. */
    LISTEN(Feather.HEADPHONES),
    /** All songs. */
    LIBRARY(Feather.BOOK_OPEN),
    /** All songs as points between moods. */
    MAP(Feather.MAP),
    /** The listener's moods and songs, day by day. */
    TIMELINE(Feather.ACTIVITY),
    /** The songs of the playlist that is open. */
    PLAYLIST(Feather.LIST);

    /** Those that have a button, and a digit, of their own; a playlist is opened by its name. */
    static final List<Pane> WITH_BUTTON = List.of(LISTEN, LIBRARY, MAP, TIMELINE);

    private final Feather sign;

    Pane(Feather sign) {
        this.sign = sign;
    }

    String label() {
        return Words.of("pane." + name().toLowerCase(Locale.ROOT));
    }

    Feather sign() {
        return sign;
    }

    /** The digit that shows it, together with Ctrl. */
    int digit() {
        return ordinal() + 1;
    }
}
