package dev.undertone.app.ui.theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether the window may move. It is one wish for the whole program and is asked for statically, like the language: a
 * constructor argument through every view would say nothing. It belongs to the FX thread.
 */
public final class Motion {

    private static final BooleanProperty REDUCED = new SimpleBooleanProperty();

    private Motion() {}

    /** Whether nothing is to glide, fade or pulse; what changes then stands where it belongs at once. */
    public static BooleanProperty reducedProperty() {
        return REDUCED;
    }

    /** The present value of {@link #reducedProperty()}. */
    public static boolean isReduced() {
        return REDUCED.get();
    }
}
