package dev.undertone.app.ui.queue;

import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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

    private final ObservableList<Pick> upcoming = FXCollections.observableArrayList();
    private final ObservableList<Pick> view = FXCollections.unmodifiableObservableList(upcoming);
    private final ReadOnlyIntegerWrapper songs = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.STARTING);
    private IntConsumer playCommand = _ -> {};
    private BiConsumer<Track, FeedbackKind> feedbackCommand = (_, _) -> {};
    private boolean planned;
    private boolean filtered;
    private Consumer<Path> addFolderCommand = _ -> {};

    /** Hands the place of the song to play, from 0, to whoever plays it. */
    public void onPlay(IntConsumer command) {
        playCommand = command;
    }

    /** Hands what the listener says of a song to come to whoever plans. */
    public void onFeedback(BiConsumer<Track, FeedbackKind> command) {
        feedbackCommand = command;
    }

    /** Hands a folder of music to whoever registers it. */
    public void onAddFolder(Consumer<Path> command) {
        addFolderCommand = command;
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
    public void play(Pick pick) {
        int place = upcoming.indexOf(pick);
        if (place >= 0) {
            playCommand.accept(place);
        }
    }

    /** Says what the listener says of being given a song. */
    public void feedback(Track track, FeedbackKind kind) {
        feedbackCommand.accept(track, kind);
    }

    /** Adds the songs of a folder to the library. */
    public void addFolder(Path folder) {
        addFolderCommand.accept(folder);
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
