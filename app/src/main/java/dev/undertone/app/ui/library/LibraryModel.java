package dev.undertone.app.ui.library;

import dev.undertone.app.settings.TableLayout;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the listener looks for in the library, and what was found. */
public final class LibraryModel {

    /** What there is to show. */
    public enum Content {
        /** It is not known yet. */
        STARTING,
        /** The library cannot be opened. */
        NOTHING,
        /** The library has no song. */
        NO_SONGS,
        /** There are songs, but none that was searched for. */
        NOTHING_FOUND,
        /** Songs, or groups of them. */
        SONGS
    }

    private static final LibraryAnswer NO_ANSWER = new Shelf(List.of()).answer(LibraryQuery.EVERYTHING, null);

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<TableLayout> layout = new SimpleObjectProperty<>(TableLayout.DEFAULT);
    private final ReadOnlyObjectWrapper<LibraryQuery> query = new ReadOnlyObjectWrapper<>(LibraryQuery.EVERYTHING);
    private final ReadOnlyObjectWrapper<LibraryAnswer> answer = new ReadOnlyObjectWrapper<>(NO_ANSWER);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.STARTING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable EditModel> editing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private @Nullable LibraryCommands commands;
    private List<Playlist> playlists = List.of();

    /** A model with no library behind it. */
    public LibraryModel() {
        search.subscribe(text -> ask(
                text, query.get().section(), query.get().group(), query.get().order()));
    }

    /** Puts a library behind the commands. */
    public void connect(LibraryCommands library) {
        commands = library;
        ready.set(true);
    }

    /** Looks at the library in another way, at all of it. */
    public void show(Section section) {
        if (section != query.get().section()) {
            ask(search.get(), section, null, query.get().order());
        }
    }

    /** Chooses an artist, album, genre or emotion of the present section; null for all. */
    public void open(@Nullable String group) {
        ask(search.get(), query.get().section(), group, query.get().order());
    }

    /** Shows one group of another section. */
    public void open(Section section, String group) {
        ask(search.get(), section, group, query.get().order());
    }

    /** Sorts the songs. */
    public void sort(SongOrder order) {
        ask(search.get(), query.get().section(), query.get().group(), order);
    }

    /** Shows what was found. An answer to a former question is shown too, until that to the present one is there. */
    public void show(LibraryAnswer found) {
        answer.set(found);
        content.set(found.total() == 0 ? Content.NO_SONGS : found.found() == 0 ? Content.NOTHING_FOUND : Content.SONGS);
        summarise(found);
    }

    /** There will be no songs, because the library cannot be opened. */
    public void showUnavailable() {
        content.set(Content.NOTHING);
    }

    /** Plays songs now. */
    public void play(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.play(tracks(songs));
        }
    }

    /** Plays songs now in an order of chance. */
    public void playShuffled(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.playShuffled(tracks(songs));
        }
    }

    /** Plays songs after the one that plays. */
    public void playNext(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.playNext(tracks(songs));
        }
    }

    /** Plays songs after those that wait. */
    public void enqueue(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.enqueue(tracks(songs));
        }
    }

    /** Rates songs, 1 to 5; 0 takes the rating away. */
    public void rate(List<LibraryEntry> songs, int stars) {
        if (commands != null && !songs.isEmpty()) {
            commands.rate(tracks(songs), stars);
        }
    }

    /** Says which emotion songs express. */
    public void setEmotion(List<LibraryEntry> songs, Emotion emotion) {
        if (commands != null && !songs.isEmpty()) {
            commands.setEmotion(tracks(songs), emotion);
        }
    }

    /** Begins to correct songs. */
    public void edit(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            editing.set(new EditModel(songs, commands, () -> editing.set(null)));
        }
    }

    /** All songs of a group as they are carried elsewhere, whatever is searched for. */
    CarriedSongs carried(Section section, SongGroup group) {
        return CarriedSongs.of(commands == null ? List.of() : commands.songs(section, group.key()));
    }

    /** Adds songs at the end of a playlist; null for a new one. */
    public void addToPlaylist(List<LibraryEntry> songs, @Nullable Playlist playlist) {
        if (commands != null && !songs.isEmpty()) {
            commands.addToPlaylist(tracks(songs), playlist);
        }
    }

    /** Begins to make a smart playlist of what is searched for. */
    public void keepSearch() {
        if (commands != null && !search.get().isBlank()) {
            commands.keepSearch(search.get().strip());
        }
    }

    /** Shows the playlists that songs can be added to, those that are not smart. */
    public void showPlaylists(List<Playlist> chosen) {
        playlists = List.copyOf(chosen);
    }

    /** The playlists that songs can be added to. */
    List<Playlist> playlists() {
        return playlists;
    }

    /** Opens all that is known of the songs' moods. */
    public void explain(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.explain(tracks(songs));
        }
    }

    /** Shows songs on the map. */
    public void showOnMap(List<LibraryEntry> songs) {
        if (commands != null && !songs.isEmpty()) {
            commands.showOnMap(tracks(songs));
        }
    }

    /** Shows a song's file where it lies. */
    public void showInFolder(LibraryEntry song) {
        if (commands != null) {
            commands.showInFolder(song.track());
        }
    }

    /** The corrections that are being written; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable EditModel> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** What is searched for; every change asks anew. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The columns of the table, their widths and their order. */
    public ObjectProperty<TableLayout> layoutProperty() {
        return layout;
    }

    /** What is asked for. */
    public ReadOnlyObjectProperty<LibraryQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<LibraryAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** How many songs are shown, how long they last, and what of the search was not understood, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether there is a library to command. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Says the same again, in the present language. */
    public void describe() {
        summarise(answer.get());
    }

    private void summarise(LibraryAnswer found) {
        summary.set(found.message().isEmpty() ? words(found) : words(found) + "  ·  " + found.message());
    }

    private void ask(String text, Section section, @Nullable String group, SongOrder order) {
        LibraryQuery next = new LibraryQuery(text, section, group, order);
        if (!Objects.equals(next, query.get())) {
            query.set(next);
        }
    }

    private static List<Track> tracks(List<LibraryEntry> songs) {
        return songs.stream().map(LibraryEntry::track).toList();
    }

    private static String words(LibraryAnswer found) {
        int shown = found.rows().size();
        String songs = shown == found.total() || found.query().group() != null
                ? Words.of("count.songs", shown)
                : Words.of("library.of-songs", shown, found.total());
        return shown == 0 ? songs : songs + "  ·  " + Times.rounded(found.length());
    }
}
