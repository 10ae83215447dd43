package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import java.text.BreakIterator;

/** Listeners in words. */
public final class ListenerWords {

    private ListenerWords() {}

    /** What a listener is called in a list of them. */
    public static String name(Listener listener) {
        return listener.id() == Listener.GUEST
                ? Words.of("listener.guest")
                : listener.name().isBlank() ? Words.of("listener.unnamed") : listener.name();
    }

    /** The first character of a name, as a reader sees it; empty for a listener without one. */
    static String initial(Listener listener) {
        String name = listener.name().strip();
        if (name.isEmpty()) {
            return "";
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Words.language());
        characters.setText(name);
        return name.substring(0, characters.next()).toUpperCase(Words.language());
    }
}
