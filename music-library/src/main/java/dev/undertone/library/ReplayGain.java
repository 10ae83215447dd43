package dev.undertone.library;

import org.jspecify.annotations.Nullable;

/**
 * How a song is brought to the loudness of others (ReplayGain 2.0 specification, wiki.hydrogenaudio.org): a gain to add, and
 * the highest sample there is, so that adding it does not clip.
 *
 * @param trackGain decibels, for the song alone; null where unknown
 * @param trackPeak as a part of full scale, not negative; null where unknown
 * @param albumGain decibels, for the album as a whole; null where unknown
 * @param albumPeak as a part of full scale, not negative; null where unknown
 */
public record ReplayGain(
        @Nullable Double trackGain,
        @Nullable Double trackPeak,
        @Nullable Double albumGain,
        @Nullable Double albumPeak) {

    /** Nothing is known. */
    public static final ReplayGain UNKNOWN = new ReplayGain(null, null, null, null);

    /** The loudness, in LUFS, that songs are brought to: of a song that is as loud as this, the gain is 0. */
    public static final double REFERENCE = -18;

    /** The same, with what it does not know taken from another. */
    public ReplayGain orElse(ReplayGain other) {
        return new ReplayGain(
                trackGain != null ? trackGain : other.trackGain,
                trackPeak != null ? trackPeak : other.trackPeak,
                albumGain != null ? albumGain : other.albumGain,
                albumPeak != null ? albumPeak : other.albumPeak);
    }
}
