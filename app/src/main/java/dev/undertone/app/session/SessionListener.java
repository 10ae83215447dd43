package dev.undertone.app.session;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.List;

/** Hears what a session does, on the session's thread. */
public interface SessionListener {

    /**
     * The mood names another emotion, or none any longer.
     *
     * @param time on the time line of the frames
     */
    default void mood(Duration time, Mood mood) {}

    /** A song began or ended. */
    default void track(TrackEvent event) {}

    /** What comes next was planned anew, the very next first. */
    default void upcoming(List<Pick> picks) {}

    /** The player's status is another; ten times a second while a song plays. */
    default void player(PlayerStatus status) {}

    /** Songs came, went, or something else is known of them: whoever shows the library reads it again. */
    default void libraryChanged() {}

    /** Something went wrong that does not stop the session, such as a song that cannot be played. */
    default void notice(UserFacingException problem) {}
}
