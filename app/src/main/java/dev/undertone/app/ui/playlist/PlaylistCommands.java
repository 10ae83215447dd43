package dev.undertone.app.ui.playlist;

import dev.undertone.library.Playlist;
import java.nio.file.Path;
import java.util.List;

/** What the listener can do with playlists. Called on the FX thread; none of these may block it. */
public interface PlaylistCommands {

    /** Reads the songs of a playlist, and shows them. */
    void read(Playlist playlist);

    /** Makes, renames or changes a playlist as it is written there, and says there what came of it. */
    void save(PlaylistFormModel form);

    /**
     * Puts songs among those of a playlist.
     *
     * @param before the place, from 0, of the song that they are to come before; beyond the last for the end
     */
    void insert(Playlist playlist, List<Long> trackIds, int before);

    /** Moves songs within a playlist, by their places from 0. */
    void move(Playlist playlist, List<Integer> places, int before);

    /** Takes songs out of a playlist, by their places from 0. */
    void remove(Playlist playlist, List<Integer> places);

    /** Deletes a playlist. */
    void delete(Playlist playlist);

    /** Makes playlists of files. */
    void importFiles(List<Path> files);

    /** Writes a playlist to a file. */
    void exportFile(Playlist playlist, Path file);
}
