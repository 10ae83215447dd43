package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.words.Words;
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
    private List<Path> begun = List.of();
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
            headline.set(Words.of("import.stopping"));
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
        begun = List.copyOf(places);
        describe();
        detail.set("");
        progress.set(UNKNOWN);
        report.set(null);
        phase.set(Phase.RUNNING);
    }

    /** So many files of those found were looked at. */
    public void showProgress(int done, int found) {
        if (phase.get() == Phase.RUNNING) {
            headline.set(Words.of("import.adding"));
            detail.set(Words.of("import.of-files", done, found));
            progress.set(found == 0 ? UNKNOWN : (double) done / found);
        }
    }

    /** The import is over. */
    public void showReport(ImportReport made) {
        report.set(made);
        describe();
        phase.set(Phase.DONE);
    }

    /** Says the same again, in the present language; of an import under way when its next file was looked at. */
    public void describe() {
        ImportReport made = report.get();
        if (made != null) {
            headline.set(headline(made));
            detail.set(detail(made));
        } else if (!begun.isEmpty()) {
            headline.set(
                    begun.size() == 1
                            ? Words.of("import.looking", name(begun.getFirst()))
                            : Words.of("import.looking.many", begun.size()));
        }
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
        return made.cancelled() ? Words.of("import.stopped", outcome(made)) : outcome(made);
    }

    private static String outcome(ImportReport made) {
        if (made.found() == 0 && made.gone() == 0) {
            return Words.of("import.none");
        }
        if (made.added() > 0) {
            return Words.of("import.count.added", made.added());
        }
        return Words.of(made.changedSomething() ? "import.up-to-date" : "import.nothing-new");
    }

    private static String detail(ImportReport made) {
        return Stream.of(
                        count(made.found(), "import.count.found"),
                        count(made.updated(), "import.count.updated"),
                        count(made.unchanged(), "import.count.unchanged"),
                        count(made.moved(), "import.count.moved"),
                        count(made.duplicates(), "import.count.duplicates"),
                        count(made.gone(), "import.count.gone"),
                        count(made.rejected().size(), "import.count.rejected"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private static String count(int number, String key) {
        return number == 0 ? "" : Words.of(key, number);
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName() == null ? place : place.getFileName());
    }
}
