package dev.undertone.app.ui.undo;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the listener changed in the window and can take back, the last first and at most {@value #MOST} changes. Whoever lets
 * them change something by hand says so here; one key then takes back whatever it was.
 */
public final class UndoModel {

    /** How many changes are remembered. */
    public static final int MOST = 50;

    /**
     * Something that was removed.
     *
     * @param words a sentence that says what
     */
    public record Removal(String words) {}

    /** Whose something is that was changed. */
    public enum Owner {
        /** Whoever listened then: it cannot be taken back any more when somebody else does. */
        LISTENER,
        /** All who use the library. */
        EVERYBODY
    }

    private record Change(Owner owner, @Nullable Removal removal, Runnable takeBack) {}

    private final Deque<Change> changes = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Removal> removal = new ReadOnlyObjectWrapper<>();

    /** Something was changed that takes nothing out of sight, such as an order. */
    public void changed(Owner owner, Runnable takeBack) {
        push(new Change(owner, null, takeBack));
    }

    /**
     * Something was removed, which is told and offered to be taken back.
     *
     * @param words a sentence that says what
     */
    public void removed(Owner owner, String words, Runnable takeBack) {
        push(new Change(owner, new Removal(words), takeBack));
    }

    /** Takes back the last change; without one, does nothing. */
    public void undo() {
        Change last = changes.pollLast();
        undoable.set(!changes.isEmpty());
        // One that lies further back was told when it happened; it is not told again.
        removal.set(null);
        if (last != null) {
            last.takeBack().run();
        }
    }

    /** Somebody else listens: what belonged to the one before is not taken back any more. */
    public void changeListener() {
        Change last = changes.peekLast();
        if (last != null && last.owner() == Owner.LISTENER) {
            removal.set(null);
        }
        changes.removeIf(change -> change.owner() == Owner.LISTENER);
        undoable.set(!changes.isEmpty());
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What was removed, as long as {@link #undo} would bring it back; null where the last change removed nothing. */
    public ReadOnlyObjectProperty<@Nullable Removal> removalProperty() {
        return removal.getReadOnlyProperty();
    }

    private void push(Change change) {
        changes.addLast(change);
        if (changes.size() > MOST) {
            changes.removeFirst();
        }
        undoable.set(true);
        // Two removals in the same words are two.
        removal.set(null);
        removal.set(change.removal());
    }
}
