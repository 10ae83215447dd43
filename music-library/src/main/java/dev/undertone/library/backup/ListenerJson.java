package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.catalog.KeptListener;
import org.jspecify.annotations.Nullable;

/** A listener, as they stand in a backup; who has no id is the unnamed one. */
record ListenerJson(
        @Nullable Long id,
        @Nullable String name,
        @Nullable String colour,
        @Nullable String settings) {

    static ListenerJson of(KeptListener listener) {
        boolean named = listener.id() != Listener.UNNAMED;
        return new ListenerJson(
                named ? listener.id() : null,
                named ? listener.name() : null,
                listener.colour().word(),
                listener.settings());
    }

    KeptListener value() {
        return new KeptListener(
                id == null ? Listener.UNNAMED : id,
                Values.text(name),
                colour == null ? ListenerColour.VIOLET : Values.named(ListenerColour.class, colour),
                settings);
    }
}
