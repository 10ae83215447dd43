package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import org.jspecify.annotations.Nullable;

/**
 * How far the listening to songs got.
 *
 * @param state what it does now
 * @param done how many songs of this round are done, be they heard or not to be decoded
 * @param total how many songs this round has
 * @param failed how many of those that are done could not be decoded
 * @param current the song that is listened to, or is next; null where there is none
 */
public record AnalysisProgress(
        State state,
        int done,
        int total,
        int failed,
        @Nullable Track current) {

    /** Nothing was looked at yet. */
    public static final AnalysisProgress NONE = new AnalysisProgress(State.DONE, 0, 0, 0, null);

    /** What the job does. */
    public enum State {
        /** It listens. */
        LISTENING,
        /** It waits, because it would disturb. */
        GIVING_WAY,
        /** It waits, because the listener wants it to. */
        PAUSED,
        /** Every song is done; it begins again when others come. */
        DONE,
        /** It ended before every song was done: by {@link SongAnalysis#close}, or by a problem that was told. */
        STOPPED
    }

    /** Whether there are songs that it is still to listen to in this round. */
    public boolean isUnderWay() {
        return state == State.LISTENING || state == State.GIVING_WAY || state == State.PAUSED;
    }
}
