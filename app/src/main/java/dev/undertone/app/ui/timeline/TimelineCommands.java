package dev.undertone.app.ui.timeline;

import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the listener can do with what is known of their moods. Called on the FX thread; none of these may block it. */
public interface TimelineCommands {

    /**
     * Reads a day, and {@value TimelineModel#STRIP_DAYS} days in short.
     *
     * @param first the first of those
     */
    void read(LocalDate day, LocalDate first);

    /** Plays songs now. */
    void play(List<Track> tracks);

    /**
     * Writes a listener's moods into a CSV file, whoever listens by then.
     *
     * @param listener whose moods they are
     * @param first the first day
     * @param last the last day, which is written too
     */
    void export(long listener, LocalDate first, LocalDate last, Path file);

    /**
     * Deletes the moods and the plays of a listener's day for good, if they listen still.
     *
     * @param listener whose day it is
     */
    void delete(long listener, LocalDate day);
}
