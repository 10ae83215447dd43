package dev.undertone.app.ui.map;

import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;

/**
 * A song at its place.
 *
 * @param track the song
 * @param estimate where it lies, and how surely
 * @param emotion the one that gives it its colour
 * @param byHand whether the listener put it there
 */
public record MapSong(Track track, AffectEstimate estimate, Emotion emotion, boolean byHand) {

    /** How sure the listener's own hand is taken to be until the library says it. */
    private static final double HAND_DEVIATION = 0.05;

    /** Where it lies. */
    public Affect place() {
        return estimate.affect();
    }

    /** How sure its place is: 0 where any place is as likely, 1 where there is no doubt. */
    public double sureness() {
        AffectEstimate unknown = AffectEstimate.UNKNOWN;
        double spread = Math.sqrt(estimate.valenceDeviation() * estimate.arousalDeviation());
        double widest = Math.sqrt(unknown.valenceDeviation() * unknown.arousalDeviation());
        return Math.clamp(1 - spread / widest, 0, 1);
    }

    /** The same, put somewhere by the listener. */
    MapSong placed(Affect place) {
        AffectEstimate sure = new AffectEstimate(place, HAND_DEVIATION, HAND_DEVIATION);
        return new MapSong(track, sure, sure.scores().strongest(), true);
    }
}
