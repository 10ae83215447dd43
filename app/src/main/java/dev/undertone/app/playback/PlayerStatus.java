package dev.undertone.app.playback;

import dev.undertone.library.Track;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the player does, as the listener hears it.
 *
 * @param state what it was told to do
 * @param track the song it holds, null when idle
 * @param position where in the song the listener is; zero when idle
 * @param duration how long the song is; zero when idle
 * @param volume the place on the volume slider, 0 to 1
 * @param problem why nothing is heard although it should be (no sound card), for as long as that lasts, else null; the
 *     player keeps trying, and the song waits
 */
public record PlayerStatus(
        State state,
        @Nullable Track track,
        Duration position,
        Duration duration,
        double volume,
        @Nullable String problem) {

    /** What the player was told to do. */
    public enum State {
        IDLE,
        PLAYING,
        PAUSED
    }

    /** No song, and nothing wrong. */
    public static PlayerStatus idle(double volume) {
        return new PlayerStatus(State.IDLE, null, Duration.ZERO, Duration.ZERO, volume, null);
    }

    /** Whether it was told to play; while there is a {@link #problem} nothing is heard even so. */
    public boolean isPlaying() {
        return state == State.PLAYING;
    }
}
