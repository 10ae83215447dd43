package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.library.LibraryAnswer;
import dev.undertone.app.ui.library.LibraryModel;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The playlists, and the songs of the one that is open. */
public final class PlaylistsModel {

    private static final List<String> ENDINGS = List.of(".m3u8", ".m3u", ".xspf");

    private final ObservableList<Playlist> playlists = FXCollections.observableArrayList();
    private final ObservableList<Playlist> view = FXCollections.unmodifiableObservableList(playlists);
    private final ReadOnlyObjectWrapper<@Nullable Playlist> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlaylistFormModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final LibraryModel songs = new LibraryModel();
    private @Nullable PlaylistCommands commands;

    /** Puts a library behind the commands. */
    public void connect(PlaylistCommands library) {
        commands = library;
        ready.set(true);
    }

    /** Shows the playlists as they are now; the one that is open stays so unless it is gone. */
    public void show(List<Playlist> read) {
        Playlist before = opened.get();
        playlists.setAll(read);
        opened.set(before == null ? null : withId(before.id()).orElse(null));
    }

    /** Shows the songs of a playlist, if it is still the one that is open. */
    public void showSongs(Playlist playlist, List<LibraryEntry> entries) {
        Playlist present = opened.get();
        if (present != null && present.id() == playlist.id()) {
            songs.show(LibraryAnswer.of(entries));
        }
    }

    /** Opens a playlist. */
    public void open(Playlist playlist) {
        Playlist before = opened.get();
        if (before == null || before.id() != playlist.id()) {
            songs.show(LibraryAnswer.of(List.of()));
        }
        opened.set(playlist);
        read();
    }

    /** Reads the songs of the open playlist again. */
    public void read() {
        Playlist present = opened.get();
        if (commands != null && present != null) {
            commands.read(present);
        }
    }

    /** Begins to make a playlist of songs. */
    public void create(List<Long> trackIds) {
        write(new PlaylistFormModel(Optional.empty(), false, "", trackIds, this::end));
    }

    /** Begins to make a playlist that holds whatever a search finds. */
    public void createSmart(String search) {
        write(new PlaylistFormModel(Optional.empty(), true, search, List.of(), this::end));
    }

    /** Begins to give a playlist another name and, where it has one, another search. */
    public void change(Playlist playlist) {
        write(new PlaylistFormModel(
                Optional.of(playlist), playlist.isSmart(), playlist.search().orElse(""), List.of(), this::end));
    }

    /** Keeps what is written. */
    public void save(PlaylistFormModel written) {
        if (commands != null) {
            commands.save(written);
        }
    }

    /** Adds songs at the end of a playlist. */
    public void add(Playlist playlist, List<Long> trackIds) {
        insert(playlist, trackIds, Integer.MAX_VALUE);
    }

    /** Puts songs that were carried there among those of a playlist; its own rows are moved. */
    public void take(Playlist playlist, CarriedSongs carried, int before) {
        if (carried.isFrom(origin(playlist))) {
            move(playlist, carried.places(), before);
        } else {
            insert(playlist, carried.ids(), before);
        }
    }

    /** Puts songs among those of a playlist, before a place from 0. */
    public void insert(Playlist playlist, List<Long> trackIds, int before) {
        if (commands != null && !trackIds.isEmpty()) {
            commands.insert(playlist, trackIds, before);
        }
    }

    /** Moves songs within a playlist. */
    public void move(Playlist playlist, List<Integer> places, int before) {
        if (commands != null && !places.isEmpty()) {
            commands.move(playlist, places, before);
        }
    }

    /** Takes songs out of a playlist. */
    public void remove(Playlist playlist, List<Integer> places) {
        if (commands != null && !places.isEmpty()) {
            commands.remove(playlist, places);
        }
    }

    /** Deletes a playlist. */
    public void delete(Playlist playlist) {
        if (commands != null) {
            commands.delete(playlist);
        }
    }

    /** Makes playlists of files. */
    public void importFiles(List<Path> files) {
        if (commands != null && !files.isEmpty()) {
            commands.importFiles(files);
        }
    }

    /** Writes a playlist to a file. */
    public void exportFile(Playlist playlist, Path file) {
        if (commands != null) {
            commands.exportFile(playlist, file);
        }
    }

    /** The one with a number, if it is there. */
    public Optional<Playlist> withId(long id) {
        return playlists.stream().filter(playlist -> playlist.id() == id).findFirst();
    }

    /** Whether a file is a playlist, by its ending. */
    public static boolean isFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** How a playlist names itself where its rows are carried from. */
    public static String origin(Playlist playlist) {
        return "playlist " + playlist.id();
    }

    /** All of them, by name; read only. */
    public ObservableList<Playlist> playlists() {
        return view;
    }

    /** The one whose songs are shown; null for none. */
    public ReadOnlyObjectProperty<@Nullable Playlist> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What is being written; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable PlaylistFormModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The songs of the open playlist, in its order. */
    public LibraryModel songs() {
        return songs;
    }

    /** Whether there is a library to command. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private void write(PlaylistFormModel begun) {
        if (commands != null) {
            form.set(begun);
        }
    }

    private void end() {
        form.set(null);
    }
}
