package dev.undertone.app.session;

import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;

/** Hears what is seen, on the perception thread: while it takes its time, frames are left out. */
public interface PerceptionListener {

    /** The networks are loaded; readings follow as soon as there are frames. */
    default void ready() {}

    /**
     * A frame was read.
     *
     * @param mood the steady mood, this reading taken in
     */
    default void read(Reading reading, Mood mood) {}

    /** There will be no more frames, and all that could be read has been. */
    default void ended() {}

    /** Faces cannot be read, or not any longer; nothing follows. */
    default void failed(UserFacingException problem) {}
}
