package dev.undertone.app.session;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.TextReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears what a session does, on the session's thread. */
public interface SessionListener {

    /**
     * The mood names another emotion, or none any longer.
     *
     * @param time on the time line of the frames
     */
    default void mood(Duration time, Mood mood) {}

    /**
     * The mood that counts, or what it is made of, is another: with each reading, and once a second.
     *
     * @param time on the time line of the frames
     */
    default void blend(Duration time, MoodBlend blend) {}

    /**
     * What was understood of what the listener wrote.
     *
     * @param counts false where that is too unsure to say anything of their mood
     */
    default void understood(TextReading reading, boolean counts) {}

    /** Somebody else listens from now on. */
    default void listener(Listener listener) {}

    /** A rating was kept. */
    default void reviewed(Review review) {}

    /** What a listener said of a reading was kept. */
    default void corrected(ReadingCorrection correction) {}

    /** A song began or ended. */
    default void track(TrackEvent event) {}

    /** A song that was heard, or skipped, is in the history, on disk. */
    default void remembered(Play play) {}

    /** What comes next was planned anew, the very next first. */
    default void upcoming(List<Pick> picks) {}

    /** The queue goes on in another way. */
    default void order(PlayOrder order) {}

    /** All that the listener heard and said was deleted. */
    default void forgotten() {}

    /** What the listener heard, and how their moods went, in a span of time was deleted. */
    default void forgotten(Instant from, Instant until) {}

    /** The way that the music takes is another, or it is a step further. */
    default void arc(Arc arc) {}

    /** What the listener thinks of the song that plays is another; null where they said nothing, as at its beginning. */
    default void opinion(@Nullable Opinion opinion) {}

    /**
     * The listener said something of being given a song, and it is kept.
     *
     * @param track the song
     */
    default void told(Feedback feedback, Track track) {}

    /** The player's status is another; ten times a second while a song plays. */
    default void player(PlayerStatus status) {}

    /** Songs came, went, or something else is known of them: whoever shows the library reads it again. */
    default void libraryChanged() {}

    /** Something went wrong that does not stop the session, such as a song that cannot be played. */
    default void notice(UserFacingException problem) {}
}
