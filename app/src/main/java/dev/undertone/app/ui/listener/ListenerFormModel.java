package dev.undertone.app.ui.listener;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A listener before they are kept: their name and their colour. */
public final class ListenerFormModel {

    private final @Nullable Listener changed;
    private final Runnable onEnd;
    private final StringProperty name;
    private final ObjectProperty<ListenerColour> colour;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param changed the one who is changed; null for a new one
     * @param others who there is; a new one gets a colour that none of them has, as long as there is one
     * @param onEnd called when they are kept, or given up
     */
    ListenerFormModel(@Nullable Listener changed, List<Listener> others, Runnable onEnd) {
        this.changed = changed;
        this.onEnd = onEnd;
        this.name = new SimpleStringProperty(changed == null ? "" : changed.name());
        this.colour = new SimpleObjectProperty<>(changed == null ? free(others) : changed.colour());
    }

    private static ListenerColour free(List<Listener> others) {
        return Arrays.stream(ListenerColour.values())
                .filter(colour -> others.stream().noneMatch(other -> other.colour() == colour))
                .findFirst()
                .orElse(ListenerColour.values()[others.size() % ListenerColour.values().length]);
    }

    /** The one who is changed; empty for a new one. */
    public Optional<Listener> changed() {
        return Optional.ofNullable(changed);
    }

    /** What they are to be called. */
    public StringProperty nameProperty() {
        return name;
    }

    /** What tells them from the others. */
    public ObjectProperty<ListenerColour> colourProperty() {
        return colour;
    }

    /** Whether there is enough to keep. */
    public boolean isComplete() {
        return !name.get().isBlank();
    }

    /** Why they could not be kept, and what to do; empty as long as nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** They could not be kept. */
    public void showProblem(String words) {
        problem.set(words);
    }

    /** They are kept, or given up. */
    public void end() {
        onEnd.run();
    }
}
