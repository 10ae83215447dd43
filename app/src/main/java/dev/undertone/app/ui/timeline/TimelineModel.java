package dev.undertone.app.ui.timeline;

import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The day that is looked at, and the weeks around it. */
public final class TimelineModel {

    /** How many days are shown in short: six weeks. */
    public static final int STRIP_DAYS = 42;

    private static final int STRIP_WEEKS = STRIP_DAYS / 7;

    private final Clock clock;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<@Nullable MoodDay> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DaySummary>> strip = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable MoodDay> deleting = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty kept = new SimpleBooleanProperty(true);
    private final BooleanProperty guest = new SimpleBooleanProperty();
    private LocalDate first;
    /** Whether the listener looks at today, whichever day that is. */
    private boolean followsToday = true;

    private @Nullable TimelineCommands commands;

    /**
     * Looks at today.
     *
     * @param clock says when that is, and where
     */
    public TimelineModel(Clock clock) {
        this.clock = clock;
        day = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        first = latestFirst();
    }

    /** Puts a library behind the commands. */
    public void connect(TimelineCommands library) {
        commands = library;
    }

    /** Reads anew what is shown: the present day, where that was today when it was looked at. */
    public void read() {
        if (followsToday && !day.get().equals(today())) {
            look(today());
        } else if (commands != null) {
            commands.read(day.get(), first);
        }
    }

    /** Something may have come to today, or another day has begun: reads it anew, if it is looked at. */
    public void readToday() {
        if (followsToday) {
            read();
        }
    }

    /** Somebody else listens: what is known of the one before is put away, and so is the question whether to delete it. */
    public void changeListener() {
        deleting.set(null);
        shown.set(null);
        strip.set(List.of());
    }

    /** Shows a day, if it is still the one that is looked at, with those around it. */
    public void show(MoodDay read, List<DaySummary> days) {
        if (read.date().equals(day.get())) {
            shown.set(read);
            strip.set(List.copyOf(days));
        }
    }

    /** Goes some days on, or back where it is negative; never beyond today. */
    public void go(int days) {
        look(day.get().plusDays(days));
    }

    /** Looks at a day; at today where it lies beyond. */
    public void look(LocalDate date) {
        LocalDate wanted = date.isAfter(today()) ? today() : date;
        followsToday = wanted.equals(today());
        if (wanted.equals(day.get())) {
            return;
        }
        if (wanted.isBefore(first) || !wanted.isBefore(first.plusDays(STRIP_DAYS))) {
            LocalDate middle = monday(wanted).minusWeeks(STRIP_WEEKS / 2);
            first = middle.isAfter(latestFirst()) ? latestFirst() : middle;
        }
        day.set(wanted);
        shown.set(null);
        read();
    }

    /** Plays one of the songs now. */
    public void play(Track track) {
        if (commands != null) {
            commands.play(List.of(track));
        }
    }

    /**
     * Writes the moods of some days into a file, the last day too.
     *
     * @param asked the day that was on show when it was asked for: whose moods they are
     */
    public void export(MoodDay asked, LocalDate from, LocalDate last, Path file) {
        if (commands != null) {
            commands.export(asked.listener(), from, last, file);
        }
    }

    /** Asks whether all that is known of the day is to be deleted. */
    public void askToDelete() {
        MoodDay present = shown.get();
        if (commands != null && present != null && !present.isEmpty()) {
            deleting.set(present);
        }
    }

    /** Says whether the day that was asked about is to be deleted. */
    public void answer(boolean delete) {
        MoodDay asked = deleting.get();
        deleting.set(null);
        if (delete && asked != null && commands != null) {
            commands.delete(asked.listener(), asked.date());
        }
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where the listener is. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The day that is looked at. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** What is known of that day; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable MoodDay> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The days around it in short, from a Monday on; empty until they are read. */
    public ReadOnlyObjectProperty<List<DaySummary>> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** The day that may be deleted, as long as that is asked; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable MoodDay> deletingProperty() {
        return deleting.getReadOnlyProperty();
    }

    /** Whether the listener lets their moods be kept. */
    public BooleanProperty keptProperty() {
        return kept;
    }

    /** Whether the guest listens, of whom nothing is kept. */
    public BooleanProperty guestProperty() {
        return guest;
    }

    private LocalDate latestFirst() {
        return monday(today()).minusWeeks(STRIP_WEEKS - 1);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
