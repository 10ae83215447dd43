package dev.undertone.library.audio;

import dev.undertone.library.AudioFormat;
import java.time.Duration;

/**
 * What is known of a file's sound without hearing it.
 *
 * @param format how it is coded, whatever the file is called
 * @param duration from beginning to end, to the nanosecond
 * @param sampleRate frames a second
 * @param channels as they are decoded: 1 or 2
 * @param fingerprint the same for as long as the sound is the same, whatever the tags say
 */
public record AudioFacts(
        AudioFormat format, Duration duration, int sampleRate, int channels, AudioFingerprint fingerprint) {

    static AudioFacts of(
            AudioFormat format, long frameCount, int sampleRate, int channels, AudioFingerprint fingerprint) {
        return new AudioFacts(format, duration(frameCount, sampleRate), sampleRate, channels, fingerprint);
    }

    /** How long so many frames last, to the nanosecond. */
    static Duration duration(long frameCount, int sampleRate) {
        return Duration.ofNanos(Math.round(frameCount * 1e9 / sampleRate));
    }
}
