package dev.undertone.app.playback;

import dev.undertone.models.UserFacingException;

/** Hears what the player does, on the player's own thread: it must return at once, or the music stops. */
public interface PlayerListener {

    /** Something about the status is another; ten times a second while a song plays, because its position is. */
    default void changed(PlayerStatus status) {}

    /**
     * The song before has been heard to its end, or fades, and the one that was to follow it is heard.
     *
     * @param play the number that {@link Player#follow} gave
     */
    default void began(long play) {}

    /**
     * A song has been heard to its end, and none follows. The player keeps it until it is told what to do next.
     *
     * @param play the number that {@link Player#play} gave
     */
    default void ended(long play) {}

    /**
     * A song cannot be played, or not any further; the player is idle, unless it is one that was to follow.
     *
     * @param play the number that {@link Player#play} or {@link Player#follow} gave
     * @param problem why
     */
    default void failed(long play, UserFacingException problem) {}

    /** The player was closed, and this is how well the sound went. */
    default void closed(SoundTally tally) {}
}
