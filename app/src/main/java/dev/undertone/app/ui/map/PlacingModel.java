package dev.undertone.app.ui.map;

import dev.undertone.library.Track;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the listener says of where songs lie, the way back from it, and the sheet on which they do so for songs that they name. */
public final class PlacingModel {

    private static final int MOST_CORRECTIONS = 100;

    private final Deque<List<Placement>> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable OriginModel> open = new ReadOnlyObjectWrapper<>();
    private @Nullable MapCommands commands;

    PlacingModel() {}

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
        before.addLast(List.copyOf(former));
        if (before.size() > MOST_CORRECTIONS) {
            before.removeFirst();
        }
        undoable.set(true);
    }

    /** Undoes the last correction. */
    public void undo() {
        List<Placement> last = before.pollLast();
        undoable.set(!before.isEmpty());
        if (last != null && commands != null) {
            commands.place(last, true);
        }
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

    /** Whether there is a correction to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }
}
