package dev.undertone.app.ui.player;

import dev.undertone.app.session.PlayOrder;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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

    /** Says what the listener thinks of the song; null where they take that back. */
    void opine(@Nullable Opinion opinion);

    /** Says what the listener says of being given a song. */
    void feedback(Track track, FeedbackKind kind);

    /** Goes on with the queue in another way. */
    void setOrder(PlayOrder order);

    /**
     * Sets the volume.
     *
     * @param volume from silent, 0, to full, 1
     */
    void setVolume(double volume);
}
