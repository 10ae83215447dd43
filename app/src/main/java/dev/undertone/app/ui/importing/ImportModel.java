package dev.undertone.app.ui.importing;

import dev.undertone.library.importing.ImportReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How far an import is, and what came of it. */
public final class ImportModel {

    /** The progress while it is not known how much there is to do. */
    public static final double UNKNOWN = -1;

    /** What is going on. */
    public enum Phase {
        /** Nothing. */
        IDLE,
        /** Files are looked for and read. */
        RUNNING,
        /** It is over, and the report is there. */
        DONE
    }

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private @Nullable ImportCommands commands;

    /** A model with nothing going on. */
    public ImportModel() {}

    /** Puts a library behind the commands. */
    public void connect(ImportCommands library) {
        commands = library;
        ready.set(true);
    }

    /** Takes in files and folders. */
    public void add(List<Path> places) {
        if (commands != null && !places.isEmpty()) {
            commands.add(List.copyOf(places));
        }
    }

    /** Ends the import; what was taken in by then stays. */
    public void cancel() {
        if (commands != null && phase.get() == Phase.RUNNING) {
            headline.set("Stopping…");
            commands.cancel();
        }
    }

    /** Puts the report away. */
    public void dismiss() {
        if (phase.get() == Phase.DONE) {
            phase.set(Phase.IDLE);
        }
    }

    /** An import begins. */
    public void showBegun(List<Path> places) {
        headline.set("Looking for music in "
                + (places.size() == 1 ? name(places.getFirst()) : places.size() + " places") + "…");
        detail.set("");
        progress.set(UNKNOWN);
        report.set(null);
        phase.set(Phase.RUNNING);
    }

    /** So many files of those found were looked at. */
    public void showProgress(int done, int found) {
        if (phase.get() == Phase.RUNNING) {
            headline.set("Adding music");
            detail.set("%,d of %,d files".formatted(done, found));
            progress.set(found == 0 ? UNKNOWN : (double) done / found);
        }
    }

    /** The import is over. */
    public void showReport(ImportReport made) {
        report.set(made);
        headline.set(headline(made));
        detail.set(detail(made));
        phase.set(Phase.DONE);
    }

    /** The import came to nothing, which is told elsewhere. */
    public void showFailed() {
        phase.set(Phase.IDLE);
    }

    /** What is going on. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The share that is done, 0 to 1, or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is going on, or what came of it, in a few words. */
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** The numbers to the headline; may be empty. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What became of every file; null until it is known. */
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Whether there is a library to add to. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private static String headline(ImportReport made) {
        String begun = made.cancelled() ? "Stopped. " : "";
        if (made.found() == 0 && made.gone() == 0) {
            return begun + "No music files were found";
        }
        if (made.added() > 0) {
            return begun + "%,d %s added".formatted(made.added(), songs(made.added()));
        }
        return begun + (made.changedSomething() ? "The library is up to date again" : "Nothing new");
    }

    private static String detail(ImportReport made) {
        return Stream.of(
                        count(made.found(), "found"),
                        count(made.updated(), "updated"),
                        count(made.unchanged(), "unchanged"),
                        count(made.moved(), "moved"),
                        count(made.duplicates(), made.duplicates() == 1 ? "duplicate" : "duplicates"),
                        count(made.gone(), "not there any more"),
                        count(made.rejected().size(), "not taken"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private static String count(int number, String words) {
        return number == 0 ? "" : "%,d %s".formatted(number, words);
    }

    private static String songs(int number) {
        return number == 1 ? "song" : "songs";
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName() == null ? place : place.getFileName());
    }
}
