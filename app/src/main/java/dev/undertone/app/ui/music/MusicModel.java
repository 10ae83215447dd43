package dev.undertone.app.ui.music;

import dev.undertone.app.session.Arc;
import dev.undertone.app.session.Preferences;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.SongFilter;
import dev.undertone.library.recommend.MusicTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Where the music leads, and what the listener said of songs. Without anybody behind the commands, wishes wait for them. */
public final class MusicModel {

    private final ReadOnlyObjectWrapper<MusicSettings> settings = new ReadOnlyObjectWrapper<>(MusicSettings.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable MusicSettings> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper byMood = new ReadOnlyStringWrapper(AimWords.name(null));
    private final ReadOnlyStringWrapper journey = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Told> told = FXCollections.observableArrayList();
    private final ObservableList<Told> toldView = FXCollections.unmodifiableObservableList(told);
    private final FilterModel filter = new FilterModel(this::prefer, this::findChoices);
    private @Nullable MusicCommands commands;
    private @Nullable Arc arc;

    /** The usual wishes. */
    public MusicModel() {
        describe();
    }

    /** Hands what is wished already, and what will be, to whoever chooses the songs. */
    public void connect(MusicCommands chooser) {
        commands = chooser;
        prefer();
    }

    /** Among which songs the music is chosen. */
    public FilterModel filter() {
        return filter;
    }

    /** What was wished in an earlier session. */
    public void restore(MusicSettings kept) {
        settings.set(kept);
        describe();
    }

    /** Chooses as somebody else wishes. */
    public void use(MusicSettings theirs) {
        change(theirs);
    }

    /** Leads the music elsewhere; null for where the table says. */
    public void aim(@Nullable Aim aim) {
        change(settings.get().withAim(aim));
    }

    /** Chooses by another table. */
    public void edit(MusicTable table) {
        change(settings.get().withTable(table));
    }

    /** Chooses by another table, which can be undone. */
    public void showOpened(MusicTable table) {
        MusicSettings before = settings.get();
        edit(table);
        undoable.set(before);
    }

    /** Lets a song come again after another time. */
    public void pause(Duration notAgainWithin) {
        change(settings.get().withNotAgainWithin(notAgainWithin));
    }

    /** Goes back to the usual table and pause, which can be undone. */
    public void reset() {
        MusicSettings before = settings.get();
        change(MusicSettings.DEFAULT.withAim(before.aim()));
        undoable.set(before);
    }

    /** Takes the last exchange of the whole table back. */
    public void undo() {
        MusicSettings before = undoable.get();
        if (before != null) {
            change(before);
        }
    }

    /** Writes the table to a file. */
    public void save(Path file) {
        problem.set("");
        if (commands != null) {
            commands.save(settings.get().table(), file);
        }
    }

    /** Reads the table from a file. */
    public void open(Path file) {
        problem.set("");
        if (commands != null) {
            commands.open(file);
        }
    }

    /** A file could not be used. */
    public void showProblem(String words) {
        problem.set(words);
    }

    /** Asks for all that the listener said, and the genres of the library. */
    public void findTold() {
        problem.set("");
        undoable.set(null);
        if (commands != null) {
            commands.findTold();
            commands.findChoices();
        }
    }

    /** What the listener said, the latest first. */
    public void showTold(List<Told> all) {
        told.setAll(all);
    }

    /** Takes back what the listener said. */
    public void takeBack(Feedback feedback) {
        told.removeIf(each -> each.feedback().equals(feedback));
        if (commands != null) {
            commands.takeBack(feedback);
        }
    }

    /**
     * Deletes what a listener heard and said, for good, if they listen still.
     *
     * @param listener who asked for it
     */
    public void forget(long listener) {
        if (commands != null) {
            commands.forget(listener);
        }
    }

    /** The way that the music takes. */
    public void showArc(Arc now) {
        arc = now;
        describe();
    }

    /** How songs are chosen; whoever keeps it over the end of the program follows this. */
    public ReadOnlyObjectProperty<MusicSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What {@link #undo} would bring back; null where there is nothing to undo. */
    public ReadOnlyObjectProperty<@Nullable MusicSettings> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The aim that the table gives, in a word or two. */
    public ReadOnlyStringProperty byMoodProperty() {
        return byMood.getReadOnlyProperty();
    }

    /** How far along the way the listener is, in a line. */
    public ReadOnlyStringProperty journeyProperty() {
        return journey.getReadOnlyProperty();
    }

    /** Why a file could not be used; empty where nothing is amiss. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the listener said of being given songs, the latest first; read only. */
    public ObservableList<Told> told() {
        return toldView;
    }

    private void change(MusicSettings wanted) {
        undoable.set(null);
        if (!wanted.equals(settings.get())) {
            settings.set(wanted);
            describe();
            prefer();
        }
    }

    private void prefer() {
        SongFilter among = filter.filterProperty().get();
        MusicSettings now = settings.get();
        if (commands != null) {
            commands.prefer(new Preferences(now.aim(), among, now.table(), now.notAgainWithin()));
        }
    }

    private void findChoices() {
        if (commands != null) {
            commands.findChoices();
        }
    }

    /** Says the same again, in the present language. */
    public void describe() {
        filter.describe();
        Arc now = arc;
        boolean byTable = settings.get().aim() == null;
        byMood.set(
                byTable && now != null && !now.mood().isUnsure()
                        ? AimWords.name(null) + ": "
                                + AimWords.name(settings.get()
                                                .table()
                                                .of(Objects.requireNonNull(
                                                        now.mood().emotion()))
                                                .aim())
                                        .toLowerCase(Words.language())
                        : AimWords.name(null));
        journey.set(now == null ? Words.of("music.journey.follows") : AimWords.journey(now));
    }
}
