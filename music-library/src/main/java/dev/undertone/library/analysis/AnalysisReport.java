package dev.undertone.library.analysis;

import java.time.Duration;

/**
 * What became of songs that were to be listened to.
 *
 * @param heard how many were heard
 * @param failed how many could not be decoded
 * @param music how long the songs are that were heard
 * @param took how long it took to decode and hear them, without waiting for anybody
 * @param cancelled whether it ended before every song was done
 */
public record AnalysisReport(int heard, int failed, Duration music, Duration took, boolean cancelled) {

    /** How many seconds a minute of music took; 0 where none was heard. */
    public double secondsPerMinute() {
        return music.isZero() ? 0 : 60.0 * took.toNanos() / music.toNanos();
    }
}
