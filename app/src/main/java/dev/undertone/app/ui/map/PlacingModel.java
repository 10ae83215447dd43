package dev.undertone.app.ui.map;

import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.Track;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the listener says of where songs lie, the way back from it, and the sheet on which they do so for songs that they name. */
public final class PlacingModel {

    private final UndoModel undo;
    private final ReadOnlyObjectWrapper<@Nullable OriginModel> open = new ReadOnlyObjectWrapper<>();
    private @Nullable MapCommands commands;

    PlacingModel(UndoModel undo) {
        this.undo = undo;
    }

    void connect(MapCommands library) {
        commands = library;
    }

    /** Puts songs where the listener hears them, or takes back what they said. */
    public void place(List<Placement> placements) {
        if (commands != null && !placements.isEmpty()) {
            commands.place(placements, false);
        }
    }

    /** Takes back where the listener put songs: what else is known of them counts again. */
    public void takeBack(Collection<Long> ids) {
        place(ids.stream().map(Placement::none).toList());
    }

    /** Songs were put elsewhere; this is what the listener had said of them before. */
    public void showPlaced(List<Placement> former) {
        List<Placement> before = List.copyOf(former);
        undo.changed(UndoModel.Owner.EVERYBODY, () -> {
            if (commands != null) {
                commands.place(before, true);
            }
        });
    }

    /** Takes back the last change, here or anywhere else in the window. */
    public void undo() {
        undo.undo();
    }

    /** Opens the sheet on songs, with what is known of them. */
    public void open(List<Track> tracks, OriginDetails details) {
        open.set(new OriginModel(tracks, details, this));
    }

    /** Puts the sheet away. */
    void close() {
        open.set(null);
    }

    /** The sheet that is open; null for none. */
    public ReadOnlyObjectProperty<@Nullable OriginModel> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undo.undoableProperty();
    }
}
