package dev.undertone.models.song;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A part of a song as it is listened to: mono, at one sample rate. Immutable. */
public final class SongExcerpt {

    /** Samples a second. */
    public static final int SAMPLE_RATE = 22_050;

    /** How long an excerpt of a song is; shorter where the song is. */
    public static final Duration LENGTH = Duration.ofSeconds(30);

    private static final int MOST = 3;

    private final float[] samples;

    SongExcerpt(float[] samples) {
        this.samples = samples;
    }

    /**
     * Makes an excerpt of sound at any rate, in any number of channels.
     *
     * @param interleaved samples in -1..1, one of each channel in turn; what is not a number counts as silence
     * @param sampleRate frames a second, above 0
     * @param channels above 0
     */
    public static SongExcerpt of(float[] interleaved, int sampleRate, int channels) {
        return new SongExcerpt(Resampling.toMono(interleaved, sampleRate, channels, SAMPLE_RATE));
    }

    /**
     * Where in a song its excerpts begin: three spread evenly over a song that has room for them, otherwise as many as fit,
     * and at least one.
     *
     * @param song how long the song is
     */
    public static List<Duration> starts(Duration song) {
        int count = (int) Math.clamp(song.dividedBy(LENGTH), 1, MOST);
        Duration rest = song.minus(LENGTH.multipliedBy(count));
        List<Duration> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Duration gaps = rest.isNegative()
                    ? Duration.ZERO
                    : rest.multipliedBy(i + 1L).dividedBy(count + 1L);
            starts.add(gaps.plus(LENGTH.multipliedBy(i)));
        }
        return starts;
    }

    float[] samples() {
        return samples;
    }
}
