package dev.undertone.app.ui.analysis;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.AnalysisProgress.State;
import java.util.Collection;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How far the listening to songs got. */
public final class AnalysisModel {

    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ObservableList<UnheardSong> unheard = FXCollections.observableArrayList();
    private final ObservableList<UnheardSong> unheardView = FXCollections.unmodifiableObservableList(unheard);
    private @Nullable AnalysisCommands commands;
    private @Nullable AnalysisProgress latest;

    /** A model with nobody who listens behind it. */
    public AnalysisModel() {}

    /** Puts somebody who listens behind the commands. */
    public void connect(AnalysisCommands analysis) {
        commands = analysis;
    }

    /** It got further, or does something else now. */
    public void showProgress(AnalysisProgress progress) {
        latest = progress;
        underWay.set(progress.isUnderWay() && progress.total() > 0);
        paused.set(progress.state() == State.PAUSED);
        share.set(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        describe();
    }

    /** Says the same again, in the present language. */
    public void describe() {
        AnalysisProgress progress = latest;
        if (progress != null) {
            count.set(Words.of("analysis.count", progress.done(), progress.total()));
            detail.set(detail(progress));
        }
    }

    /** A song could not be listened to. */
    public void showUnheard(Track track, String reason) {
        unheard.removeIf(song -> song.track().id() == track.id());
        unheard.add(new UnheardSong(track, reason));
    }

    /** All songs that could not be listened to. */
    public void showUnheard(Collection<UnheardSong> songs) {
        unheard.setAll(songs);
    }

    /** A song was listened to, which it could perhaps not be before. */
    public void showHeard(Track track) {
        unheard.removeIf(song -> song.track().id() == track.id());
    }

    /** Lets it wait, or go on where it waits. */
    public void togglePaused() {
        if (commands != null) {
            commands.setPaused(!paused.get());
        }
    }

    /** Whether there are songs that are still to be listened to. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether it waits because the listener wants it to. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** The share that is done, 0 to 1. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** How many of how many are done. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What it listens to, or why it waits. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The songs that could not be listened to, read only. */
    public ObservableList<UnheardSong> unheard() {
        return unheardView;
    }

    private static String detail(AnalysisProgress progress) {
        String doing = switch (progress.state()) {
            case LISTENING -> listening(progress.current());
            case GIVING_WAY -> Words.of("analysis.giving-way");
            case PAUSED -> Words.of("analysis.paused.detail");
            case DONE, STOPPED -> "";
        };
        return progress.failed() == 0 ? doing : doing + "\n" + Words.of("analysis.failed", progress.failed());
    }

    private static String listening(@Nullable Track song) {
        if (song == null) {
            return Words.of("analysis.listening.detail");
        }
        return song.artist().isEmpty()
                ? Words.of("analysis.listening.song", song.title())
                : Words.of("analysis.listening.song-by", song.title(), song.artist());
    }
}
