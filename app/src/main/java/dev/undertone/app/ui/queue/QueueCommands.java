package dev.undertone.app.ui.queue;

import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.util.List;

/** What the listener can do with what comes next. Called on the FX thread; none of these may block it. */
public interface QueueCommands {

    /** Plays the song at a place, from 0, now. */
    void play(int place);

    /** Moves songs, by their places from 0, before another; the number of songs for the end. */
    void move(List<Integer> places, int before);

    /** Puts songs of the library before another; the number of songs for the end. */
    void insert(List<Long> trackIds, int before);

    /** Puts the songs of files, playlist files and folders, of the library or not, before another; the number of songs for the end. */
    void open(List<Path> places, int before);

    /** Plays songs of the library after all others that the listener asked for. */
    void enqueue(List<Long> trackIds);

    /** Takes songs out, by their places from 0. */
    void remove(List<Integer> places);

    /** Takes back the last change that the listener made, if the queue has not moved on since. */
    void undo();

    /** Says what the listener says of being given a song. */
    void feedback(Track track, FeedbackKind kind);

    /** Adds the songs of a folder to the library. */
    void addFolder(Path folder);
}
