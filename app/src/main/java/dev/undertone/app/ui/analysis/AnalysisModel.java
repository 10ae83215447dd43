package dev.undertone.app.ui.analysis;

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

    /** A model with nobody who listens behind it. */
    public AnalysisModel() {}

    /** Puts somebody who listens behind the commands. */
    public void connect(AnalysisCommands analysis) {
        commands = analysis;
    }

    /** It got further, or does something else now. */
    public void showProgress(AnalysisProgress progress) {
        underWay.set(progress.isUnderWay() && progress.total() > 0);
        paused.set(progress.state() == State.PAUSED);
        share.set(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        count.set("%,d of %,d songs".formatted(progress.done(), progress.total()));
        detail.set(detail(progress));
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
        Track song = progress.current();
        String name =
                song == null ? "" : "“" + song.title() + "”" + (song.artist().isEmpty() ? "" : " by " + song.artist());
        String doing = switch (progress.state()) {
            case LISTENING ->
                name.isEmpty() ? "Undertone listens to your songs." : "Undertone listens to " + name + ".";
            case GIVING_WAY -> "Undertone waits with listening to your songs until the machine has time for it.";
            case PAUSED -> "Undertone does not listen to your songs until you let it go on.";
            case DONE, STOPPED -> "";
        };
        String failed = switch (progress.failed()) {
            case 0 -> "";
            case 1 -> "\nOne could not be listened to.";
            default -> "\n%,d could not be listened to.".formatted(progress.failed());
        };
        return doing + failed;
    }
}
