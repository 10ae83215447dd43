package dev.undertone.app.playback;

import java.time.Duration;
import java.util.List;

/**
 * What the player does to songs on their way to the sound card.
 *
 * @param replayGain whether songs are brought to one loudness
 * @param preamplifier decibels that are added to songs whose loudness is known, -15 to 15; only with ReplayGain
 * @param crossfade how long a song fades into the next, up to 12 s; zero for without a gap. Songs of one album that follow each
 *     other on it are never faded
 * @param equalizer decibels of each of the ten bands whose centres are {@link #BANDS}, -12 to 12; all zero for none
 */
public record SoundSettings(
        ReplayGainMode replayGain, double preamplifier, Duration crossfade, List<Double> equalizer) {

    /** The centre of each of the equaliser's bands, an octave apart, in hertz (the preferred octaves of ISO 266). */
    public static final List<Double> BANDS = List.of(31.5, 63.0, 125.0, 250.0, 500.0, 1e3, 2e3, 4e3, 8e3, 16e3);

    /** The most that a band is raised or lowered, in decibels. */
    public static final double MOST_GAIN = 12;

    /** The most that the preamplifier adds or takes, in decibels. */
    public static final double MOST_PREAMPLIFIER = 15;

    /** The longest crossfade. */
    public static final Duration LONGEST_CROSSFADE = Duration.ofSeconds(12);

    private static final int DRAWN_AT = 44_100;

    /** What holds until the listener chooses: songs of one loudness, without gaps, otherwise untouched. */
    public static final SoundSettings DEFAULT =
            new SoundSettings(ReplayGainMode.TRACK, 0, Duration.ZERO, EqualizerPreset.FLAT.gains());

    /**
     * Takes numbers beyond the ends as the end.
     *
     * @throws IllegalArgumentException if there are not ten bands
     */
    public SoundSettings {
        if (equalizer.size() != BANDS.size()) {
            throw new IllegalArgumentException("the equaliser has " + BANDS.size() + " bands, not " + equalizer.size());
        }
        preamplifier = within(preamplifier, MOST_PREAMPLIFIER);
        crossfade = crossfade.isNegative()
                ? Duration.ZERO
                : crossfade.compareTo(LONGEST_CROSSFADE) > 0 ? LONGEST_CROSSFADE : crossfade;
        equalizer = equalizer.stream().map(gain -> within(gain, MOST_GAIN)).toList();
    }

    /** The same with another way to bring songs to one loudness. */
    public SoundSettings withReplayGain(ReplayGainMode chosen) {
        return new SoundSettings(chosen, preamplifier, crossfade, equalizer);
    }

    /** The same with another preamplifier. */
    public SoundSettings withPreamplifier(double decibels) {
        return new SoundSettings(replayGain, decibels, crossfade, equalizer);
    }

    /** The same with another crossfade. */
    public SoundSettings withCrossfade(Duration chosen) {
        return new SoundSettings(replayGain, preamplifier, chosen, equalizer);
    }

    /** The same with another equaliser. */
    public SoundSettings withEqualizer(List<Double> gains) {
        return new SoundSettings(replayGain, preamplifier, crossfade, gains);
    }

    /**
     * What the equaliser makes of a frequency, in decibels, for a drawing of it.
     *
     * @param hertz from 20 to 20,000
     */
    public double equalizerResponse(double hertz) {
        return Equalizer.response(equalizer, hertz, DRAWN_AT);
    }

    private static double within(double decibels, double most) {
        return Double.isNaN(decibels) ? 0 : Math.clamp(decibels, -most, most);
    }
}
