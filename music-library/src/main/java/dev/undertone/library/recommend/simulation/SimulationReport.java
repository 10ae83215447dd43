package dev.undertone.library.recommend.simulation;

import java.util.List;

/**
 * How the contenders compare.
 *
 * @param listeners for each seed
 * @param plays of each
 * @param seeds of the worlds
 * @param figures by contender
 */
public record SimulationReport(int listeners, int plays, List<Long> seeds, List<Figures> figures) {

    /**
     * What was measured of a contender. Skips and gains are of the second half of the plays, when something was learned.
     *
     * @param contender which one
     * @param skips the share of songs skipped within thirty seconds
     * @param gain the normalised discounted cumulative gain of lists of ten songs against the hidden taste
     * @param repeats the share of songs that the listener had heard within two hours
     * @param adjacentArtists the share of songs by the artist of the song before
     * @param skipsToEmotion skips as a multiple of those of {@link Contender#RANDOM_IN_EMOTION}
     * @param gainToEmotion the gain as a multiple of that of {@link Contender#RANDOM_IN_EMOTION}
     * @param skipsToUndertone skips as a multiple of those of {@link Contender#UNDERTONE}
     * @param gainToUndertone the gain as a multiple of that of {@link Contender#UNDERTONE}
     * @param skipCurve skips in each {@link SimulationStudy#CURVE_STEP} plays
     * @param gainCurve the gain of the lists made in each {@link SimulationStudy#CURVE_STEP} plays
     */
    public record Figures(
            Contender contender,
            Interval skips,
            Interval gain,
            Interval repeats,
            Interval adjacentArtists,
            Interval skipsToEmotion,
            Interval gainToEmotion,
            Interval skipsToUndertone,
            Interval gainToUndertone,
            List<Double> skipCurve,
            List<Double> gainCurve) {}
}
