package dev.undertone.app.session;

import dev.undertone.library.recommend.Pick;
import java.time.Duration;

/**
 * Something happened to a song.
 *
 * @param time on the time line of the frames: the camera's or the video's own, or since the session began
 * @param pick the song, the mood it was chosen for, and why
 * @param cause what happened
 */
public record TrackEvent(Duration time, Pick pick, Cause cause) {

    /** What happened. */
    public enum Cause {
        /** It began, or goes on after it was taken up again from an earlier session. */
        STARTED,
        /** It was heard to its end. */
        FINISHED,
        /** Another took its place before its end, or it could not be played. */
        SKIPPED
    }
}
