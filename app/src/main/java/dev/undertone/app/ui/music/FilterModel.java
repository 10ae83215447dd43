package dev.undertone.app.ui.music;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.SongFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which genres and playlists songs may come from. It is not kept over the end of the program. */
public final class FilterModel {

    private final ReadOnlyObjectWrapper<SongFilter> filter = new ReadOnlyObjectWrapper<>(SongFilter.ALL);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ObservableList<String> genres = FXCollections.observableArrayList();
    private final ObservableList<String> genresView = FXCollections.unmodifiableObservableList(genres);
    private final ObservableList<Long> playlists = FXCollections.observableArrayList();
    private final ObservableList<Long> playlistsView = FXCollections.unmodifiableObservableList(playlists);
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Runnable changed;
    private final Runnable finding;

    FilterModel(Runnable changed, Runnable finding) {
        this.changed = changed;
        this.finding = finding;
    }

    /** Asks for the genres and playlists as they are now. */
    public void findChoices() {
        finding.run();
    }

    /**
     * What there is to choose from.
     *
     * @param ofSongs the genres, that of most songs first
     * @param byId the playlists' names
     */
    public void showChoices(List<String> ofSongs, Map<Long, String> byId) {
        names.clear();
        names.putAll(byId);
        if (!genres.equals(ofSongs)) {
            genres.setAll(ofSongs);
        }
        // Even with the same numbers they may have other names.
        playlists.setAll(byId.keySet());
        describe();
    }

    /** Lets songs of a genre come, or no longer. */
    public void toggleGenre(String genre) {
        SongFilter now = filter.get();
        set(new SongFilter(toggled(now.genres(), genre), now.playlists()));
    }

    /** Lets songs of a playlist come, or no longer. */
    public void togglePlaylist(long playlist) {
        SongFilter now = filter.get();
        set(new SongFilter(now.genres(), toggled(now.playlists(), playlist)));
    }

    /** Lets all songs come. */
    public void clear() {
        set(SongFilter.ALL);
    }

    /** What is let through. */
    public ReadOnlyObjectProperty<SongFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What is let through, such as {@code Only Folk, Jazz}; empty where all is. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The genres to choose from, that of most songs first; read only. */
    public ObservableList<String> genres() {
        return genresView;
    }

    /** The playlists to choose from; read only. */
    public ObservableList<Long> playlists() {
        return playlistsView;
    }

    /** A playlist's name. */
    public String nameOf(long playlist) {
        return Objects.requireNonNullElse(names.get(playlist), Words.of("filter.gone-playlist"));
    }

    private void set(SongFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            describe();
            changed.run();
        }
    }

    /** Says the same again, in the present language. */
    void describe() {
        SongFilter now = filter.get();
        words.set(
                now.isOpen()
                        ? ""
                        : Words.of(
                                "filter.only",
                                Stream.concat(
                                                now.genres().stream(),
                                                now.playlists().stream().map(this::nameOf))
                                        .collect(Collectors.joining(", "))));
    }

    private static <T> List<T> toggled(List<T> chosen, T one) {
        List<T> now = new ArrayList<>(chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }
}
