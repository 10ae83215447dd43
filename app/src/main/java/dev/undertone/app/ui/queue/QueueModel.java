package dev.undertone.app.ui.queue;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The songs to come and the size of the library behind them. */
public final class QueueModel {

    /** What the list has to show. */
    public enum Content {
        /** It is not known yet. */
        STARTING,
        /** The library cannot be opened. */
        NOTHING,
        /** The library has no song. */
        NO_SONGS,
        /** There are songs, but none passes the filter. */
        FILTERED_OUT,
        /** There are songs, but none is planned. */
        NOTHING_PLANNED,
        /** The songs to come. */
        PICKS
    }

    private static final String ORIGIN = "queue";

    private final ObservableList<Pick> upcoming = FXCollections.observableArrayList();
    private final ObservableList<Pick> view = FXCollections.unmodifiableObservableList(upcoming);
    private final ReadOnlyIntegerWrapper songs = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.STARTING);
    private final UndoModel undo;
    private @Nullable QueueCommands commands;
    private boolean planned;
    private boolean filtered;

    /**
     * @param undo remembers what the listener changes
     */
    public QueueModel(UndoModel undo) {
        this.undo = undo;
    }

    /** Puts a session behind the commands. */
    public void connect(QueueCommands session) {
        commands = session;
    }

    /** The songs to come, the next one first. */
    public void showUpcoming(List<Pick> picks) {
        planned = true;
        upcoming.setAll(picks);
        decide();
    }

    /** Whether some songs are kept out. */
    public void showFiltered(boolean some) {
        filtered = some;
        // What passes now is still to be told.
        planned = false;
        decide();
    }

    /** How many songs the library has. */
    public void showLibrarySize(int count) {
        songs.set(count);
        decide();
    }

    /** There will be no songs, because the library cannot be opened. */
    public void showUnavailable() {
        content.set(Content.NOTHING);
    }

    /** Plays one of the songs to come now. */
    public void play(int place) {
        if (commands != null && isThere(place)) {
            commands.play(place);
        }
    }

    /** Songs that were carried there are to come before another; rows of the queue are moved. */
    public void take(CarriedSongs carried, int before) {
        if (commands == null || carried.ids().isEmpty()) {
            return;
        }
        int at = Math.clamp(before, 0, upcoming.size());
        if (!carried.isFrom(ORIGIN)) {
            commands.insert(carried.ids(), at);
        } else if (isOwn(carried)) {
            commands.move(carried.places(), at);
        } else {
            // It has moved on meanwhile: the rows are others by now.
            return;
        }
        undo.changed(UndoModel.Owner.LISTENER, commands::undo);
    }

    /** Songs of files, playlist files and folders are to come before another. */
    public void open(List<Path> places, int before) {
        if (commands != null && !places.isEmpty()) {
            commands.open(places, Math.clamp(before, 0, upcoming.size()));
        }
    }

    /** Songs that were carried there are to come after all others that the listener asked for. */
    public void enqueue(CarriedSongs carried) {
        if (commands != null && !carried.ids().isEmpty()) {
            commands.enqueue(carried.ids());
        }
    }

    /** Takes songs out, by their places from 0. */
    public void remove(List<Integer> places) {
        List<Integer> there = places.stream().filter(this::isThere).sorted().toList();
        if (commands == null || there.isEmpty()) {
            return;
        }
        String words = there.size() == 1
                ? Words.of(
                        "queue.removed.one",
                        upcoming.get(there.getFirst()).track().title())
                : Words.of("queue.removed", there.size());
        commands.remove(there);
        undo.removed(UndoModel.Owner.LISTENER, words, commands::undo);
    }

    /** Whether songs that were carried are rows of the queue, which still stand where they were taken up. */
    boolean isOwn(CarriedSongs carried) {
        return carried.isFrom(ORIGIN) && carried(carried.places()).equals(carried);
    }

    /** Rows as they are carried elsewhere. */
    public CarriedSongs carried(List<Integer> places) {
        List<Integer> there = places.stream().filter(this::isThere).sorted().toList();
        return CarriedSongs.rows(
                there.stream().map(place -> upcoming.get(place).track().id()).toList(), ORIGIN, there);
    }

    /** Says what the listener says of being given a song. */
    public void feedback(Track track, FeedbackKind kind) {
        if (commands != null) {
            commands.feedback(track, kind);
        }
    }

    /** Adds the songs of a folder to the library. */
    public void addFolder(Path folder) {
        if (commands != null) {
            commands.addFolder(folder);
        }
    }

    /** The songs to come, read only. */
    public ObservableList<Pick> upcoming() {
        return view;
    }

    /** The number of songs in the library; -1 while it is not known. */
    public ReadOnlyIntegerProperty songsProperty() {
        return songs.getReadOnlyProperty();
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    private boolean isThere(int place) {
        return place >= 0 && place < upcoming.size();
    }

    private void decide() {
        content.set(
                !upcoming.isEmpty()
                        ? Content.PICKS
                        : songs.get() < 0
                                ? Content.STARTING
                                : songs.get() == 0
                                        ? Content.NO_SONGS
                                        : filtered && planned ? Content.FILTERED_OUT : Content.NOTHING_PLANNED);
    }
}
