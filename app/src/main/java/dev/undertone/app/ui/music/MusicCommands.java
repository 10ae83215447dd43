package dev.undertone.app.ui.music;

import dev.undertone.app.session.Preferences;
import dev.undertone.library.Feedback;
import dev.undertone.library.recommend.MusicTable;
import java.nio.file.Path;

/** What the listener can ask of whoever chooses the songs. Called on the FX thread; none of these may block it. */
public interface MusicCommands {

    /** Chooses songs in this way from now on. */
    void prefer(Preferences preferences);

    /** Shows the genres and playlists of the library as they are now. */
    void findChoices();

    /** Shows what the listener said of being given songs. */
    void findTold();

    /** Takes back what the listener said. */
    void takeBack(Feedback feedback);

    /**
     * Deletes what a listener heard and said, for good, if they listen still.
     *
     * @param listener who asked for it
     */
    void forget(long listener);

    /** Writes a table to a file. */
    void save(MusicTable table, Path file);

    /** Reads a table from a file and shows it. */
    void open(Path file);
}
