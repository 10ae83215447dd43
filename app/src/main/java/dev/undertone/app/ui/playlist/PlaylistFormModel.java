package dev.undertone.app.ui.playlist;

import dev.undertone.library.Playlist;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A playlist before it is kept: its name and, where it is a smart one, its search. */
public final class PlaylistFormModel {

    private final Optional<Playlist> changed;
    private final boolean smart;
    private final List<Long> songs;
    private final Runnable onEnd;
    private final StringProperty name;
    private final StringProperty search;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param changed the one that is changed; empty for a new one
     * @param smart whether it has a search
     * @param search what it searches for at first
     * @param songs what a new one holds
     * @param onEnd called when it is kept, or given up
     */
    PlaylistFormModel(Optional<Playlist> changed, boolean smart, String search, List<Long> songs, Runnable onEnd) {
        this.changed = changed;
        this.smart = smart;
        this.songs = List.copyOf(songs);
        this.onEnd = onEnd;
        this.name = new SimpleStringProperty(changed.map(Playlist::name).orElse(""));
        this.search = new SimpleStringProperty(search);
    }

    /** The playlist that is changed; empty for a new one. */
    public Optional<Playlist> changed() {
        return changed;
    }

    /** Whether it holds what a search finds. */
    public boolean isSmart() {
        return smart;
    }

    /** What a new one holds. */
    public List<Long> songs() {
        return songs;
    }

    /** What it is to be called. */
    public StringProperty nameProperty() {
        return name;
    }

    /** What it is to search for. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Why it could not be kept, and what to do; empty as long as nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** It could not be kept. */
    public void showProblem(String words) {
        problem.set(words);
    }

    /** It is kept, or given up. */
    public void end() {
        onEnd.run();
    }
}
