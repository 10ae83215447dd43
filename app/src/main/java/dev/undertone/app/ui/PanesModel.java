package dev.undertone.app.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which pane is on show, and how much the sidebar says. */
final class PanesModel {

    private final ObjectProperty<Pane> shown = new SimpleObjectProperty<>(Pane.LISTEN);
    private final BooleanProperty sidebarWide = new SimpleBooleanProperty(true);

    /** The pane; setting it shows another. */
    ObjectProperty<Pane> shownProperty() {
        return shown;
    }

    /** Whether the listener wants the words of the sidebar, not its signs alone. A narrow window has no room for them. */
    BooleanProperty sidebarWideProperty() {
        return sidebarWide;
    }
}
