package dev.undertone.app.ui.theme;

import dev.undertone.app.settings.ThemeChoice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the listener wants the window lit. */
public final class ThemeModel {

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

    /** The choice; setting it lights the window anew. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }
}
