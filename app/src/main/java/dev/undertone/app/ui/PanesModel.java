package dev.undertone.app.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which pane is on show. */
final class PanesModel {

    private final ObjectProperty<Pane> shown = new SimpleObjectProperty<>(Pane.LISTEN);

    /** The pane; setting it shows another. */
    ObjectProperty<Pane> shownProperty() {
        return shown;
    }
}
