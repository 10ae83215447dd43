package dev.undertone.app.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the queue goes on.
 *
 * @param repeat what comes after the songs that the listener chose
 * @param shuffle whether what the listener chooses is played in an order by chance that keeps artists and albums apart
 * @param stopAfterSong whether the music pauses at the end of the song that plays, once
 * @param sleepAt when the music fades out and pauses, by a {@link SteadyClock}; null for never
 */
public record PlayOrder(
        Repeat repeat,
        boolean shuffle,
        boolean stopAfterSong,
        @Nullable Instant sleepAt) {

    /** Songs one after the other, until the listener says otherwise. */
    public static final PlayOrder DEFAULT = new PlayOrder(Repeat.OFF, false, false, null);

    /** The same with another repeat. */
    public PlayOrder withRepeat(Repeat chosen) {
        return new PlayOrder(chosen, shuffle, stopAfterSong, sleepAt);
    }

    /** The same with or without shuffling. */
    public PlayOrder withShuffle(boolean chosen) {
        return new PlayOrder(repeat, chosen, stopAfterSong, sleepAt);
    }

    /** The same with or without a stop at the end of the song. */
    public PlayOrder withStopAfterSong(boolean chosen) {
        return new PlayOrder(repeat, shuffle, chosen, sleepAt);
    }

    /** The same with another time to sleep. */
    public PlayOrder withSleepAt(@Nullable Instant chosen) {
        return new PlayOrder(repeat, shuffle, stopAfterSong, chosen);
    }
}
