package dev.undertone.app.ui.theme;

import dev.undertone.library.ListenerColour;
import javafx.scene.Node;

/** The look of a listener: a style class that gives {@code -listener} its value below a node. */
public final class ListenerStyle {

    private static final String PREFIX = "listener-colour-";

    private ListenerStyle() {}

    /** Colours a node, and all within it, in a listener's colour. */
    public static void apply(Node node, ListenerColour colour) {
        node.getStyleClass().removeIf(style -> style.startsWith(PREFIX));
        node.getStyleClass().add(PREFIX + colour.word());
    }
}
