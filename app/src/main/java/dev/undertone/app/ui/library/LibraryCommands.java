package dev.undertone.app.ui.library;

import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the listener can do with songs of the library. Called on the FX thread; none of these may block it. */
public interface LibraryCommands {

    /** Plays songs now, one after the other. */
    void play(List<Track> tracks);

    /** Plays songs now in another order, by chance but with artists and albums spread evenly. */
    void playShuffled(List<Track> tracks);

    /** Plays songs right after the one that plays. */
    void playNext(List<Track> tracks);

    /** Plays songs after all others that the listener asked for. */
    void enqueue(List<Track> tracks);

    /**
     * Keeps the listener's rating.
     *
     * @param stars 1 to 5; 0 for none
     */
    void rate(List<Track> tracks, int stars);

    /** Keeps what the listener says of the songs' emotion. */
    void setEmotion(List<Track> tracks, Emotion emotion);

    /** Keeps what was changed about songs. */
    void edit(List<Track> tracks, SongChanges changes);

    /** The numbers of all songs of an artist, album, genre or emotion, by its key; at once. */
    List<Long> songs(Section section, String group);

    /**
     * Adds songs at the end of a playlist.
     *
     * @param playlist null for a new one, which the listener names first
     */
    void addToPlaylist(List<Track> tracks, @Nullable Playlist playlist);

    /** Begins to make a smart playlist of a search. */
    void keepSearch(String search);

    /** Opens all that is known of the songs' moods: what was heard, and where it comes from. */
    void explain(List<Track> tracks);

    /** Shows the songs on the map. */
    void showOnMap(List<Track> tracks);

    /** Shows a song's file where it lies. */
    void showInFolder(Track track);
}
