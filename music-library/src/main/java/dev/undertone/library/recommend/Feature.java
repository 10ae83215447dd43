package dev.undertone.library.recommend;

/**
 * What a song is judged by. Affinities and collaborative predictions are rewards above or below the listener's mean; the others
 * lie in -1..1.
 */
enum Feature {
    /** The listener's mean. */
    BIAS(Part.HISTORY, -0.6, 1),
    /** How near it lies to the point that is wanted, from 0 to 1; less where that is uncertain. */
    AFFECT(Part.AFFECT, 1.2, 0.3),
    /** What was made of this song before. */
    SONG(Part.HISTORY, 0.8, 0.3),
    /** What was made of its artist's songs before. */
    ARTIST(Part.HISTORY, 0.8, 0.3),
    /** What was made of its genres' songs before. */
    GENRE(Part.HISTORY, 0.5, 0.3),
    /** What it is to those who enjoy the same artists. */
    ITEM_BASED(Part.ITEM_BASED, 0.4, 0.5),
    /** What it is to the listeners who are most alike. */
    USER_BASED(Part.USER_BASED, 0.4, 0.5),
    /** 1 for a song never heard, else 0. */
    NOVELTY(Part.HISTORY, 0.05, 0.1),
    /** 1 for a song heard just now, falling by a factor of e in two weeks; 0 for one never heard. */
    RECENCY(Part.HISTORY, -0.2, 0.1),
    /** Its valence. */
    VALENCE(Part.HISTORY, 0, 0.1),
    /** Its arousal. */
    ENERGY(Part.HISTORY, 0, 0.15),
    /** Its tempo, as octaves from a walking pace; 0 where it is unknown. */
    TEMPO(Part.HISTORY, 0, 0.1),
    /** Its arousal times how near it is to noon (1) or midnight (-1). */
    ENERGY_AT_NOON(Part.HISTORY, 0, 0.1),
    /** Its arousal times how near it is to six in the evening (1) or in the morning (-1). */
    ENERGY_IN_THE_EVENING(Part.HISTORY, 0, 0.1),
    /** 1 for a genre that the table prefers for the mood, -1 for one that it avoids. */
    TABLE(Part.HISTORY, 0.3, 0.1),
    /** 1 for a genre that mostly goes without words, -1 for one that lives by them, where the aim is to focus; else 0. */
    FEW_WORDS(Part.HISTORY, 0.3, 0.1);

    private final Part part;
    private final double prior;
    private final double deviation;

    Feature(Part part, double prior, double deviation) {
        this.part = part;
        this.prior = prior;
        this.deviation = deviation;
    }

    /** The part of the ranking that it belongs to. */
    Part part() {
        return part;
    }

    /** What it weighs for a listener of whom nothing is known. */
    double prior() {
        return prior;
    }

    /** How far listeners' weights lie from the prior: a standard deviation. */
    double deviation() {
        return deviation;
    }
}
