package dev.undertone.app.ui.player;

import java.time.Duration;

/** What the listener can ask of whoever plays the music. Called on the FX thread; none of these may block it. */
public interface PlayerCommands {

    /** Starts or goes on. */
    void play();

    /** Holds the song where it is. */
    void pause();

    /** Goes to the song that comes next. */
    void next();

    /** Goes back to the song before. */
    void previous();

    /** Goes to a place in the song. */
    void seek(Duration position);

    /**
     * Sets the volume.
     *
     * @param volume from silent, 0, to full, 1
     */
    void setVolume(double volume);
}
