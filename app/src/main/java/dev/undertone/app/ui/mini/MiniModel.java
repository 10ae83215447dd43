package dev.undertone.app.ui.mini;

import dev.undertone.app.settings.ListenSettings.Place;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Whether the mini player is on show in the place of the full window, and where. */
public final class MiniModel {

    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();

    /** Shows the mini player, or the full window again. */
    public void toggle() {
        shown.set(!shown.get());
    }

    /** Whether the mini player is on show; setting it exchanges the windows. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Where it stands, or stood last; null where it never did. */
    public ObjectProperty<@Nullable Place> placeProperty() {
        return place;
    }
}
