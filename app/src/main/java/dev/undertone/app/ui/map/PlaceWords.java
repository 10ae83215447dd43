package dev.undertone.app.ui.map;

import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;

/** A place on the plane in words. */
final class PlaceWords {

    /** Nearer to the middle of an axis than this is neither one end nor the other. */
    private static final double MIDDLE = 0.12;

    private static final double SURE = 0.2;
    private static final double FAIRLY_SURE = 0.36;

    private PlaceWords() {}

    /** Such as {@code pleasant and lively, fairly sure}. */
    static String of(AffectEstimate estimate) {
        return Words.of("place.sureness", of(estimate.affect()), sureness(estimate));
    }

    /** Such as {@code pleasant and lively}. */
    static String of(Affect place) {
        String valence = side(place.valence(), Words.of("place.unpleasant"), Words.of("place.pleasant"));
        String arousal = side(place.arousal(), Words.of("place.calm"), Words.of("place.lively"));
        if (valence.isEmpty() || arousal.isEmpty()) {
            return valence.isEmpty() && arousal.isEmpty() ? Words.of("place.middle") : valence + arousal;
        }
        return Words.of("place.and", valence, arousal);
    }

    private static String side(double coordinate, String low, String high) {
        return Math.abs(coordinate) < MIDDLE ? "" : coordinate < 0 ? low : high;
    }

    private static String sureness(AffectEstimate estimate) {
        double spread = Math.sqrt(estimate.valenceDeviation() * estimate.arousalDeviation());
        return Words.of(
                spread <= SURE ? "place.quite-sure" : spread <= FAIRLY_SURE ? "place.fairly-sure" : "place.guess");
    }
}
