package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import org.jspecify.annotations.Nullable;

/** A listener who has a name, as they stand in a backup. */
record ListenerJson(@Nullable Long id, @Nullable String name) {

    static ListenerJson of(Listener listener) {
        return new ListenerJson(listener.id(), listener.name());
    }

    Listener value() {
        String given = Values.text(name);
        if (given.isBlank() || given.length() > Listener.LONGEST_NAME) {
            throw new IllegalArgumentException("a listener has a name, and not a long one");
        }
        return new Listener(Values.given(id), given, ListenerColour.VIOLET, false, false);
    }
}
