package dev.undertone.library.catalog;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import org.jspecify.annotations.Nullable;

/**
 * A listener as other catalogs may know of them: without what protects them, and without their template.
 *
 * @param id their number
 * @param name empty for {@link Listener#UNNAMED} and for no other
 * @param colour what tells them from the others
 * @param settings what the program keeps of their choices; null where nothing
 */
public record KeptListener(
        long id,
        String name,
        ListenerColour colour,
        @Nullable String settings) {

    /**
     * @throws IllegalArgumentException if the name is too long, or empty where it should not be or the other way round
     */
    public KeptListener {
        if (name.isBlank() != (id == Listener.UNNAMED) || name.length() > Listener.LONGEST_NAME) {
            throw new IllegalArgumentException("a listener has a name, and not a long one");
        }
    }
}
