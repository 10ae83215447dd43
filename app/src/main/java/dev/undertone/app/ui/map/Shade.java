package dev.undertone.app.ui.map;

import dev.undertone.models.Emotion;

/** The colours of the map. The stylesheets give them, the first seven in the order of the emotions. */
enum Shade {
    ANGRY,
    DISGUSTED,
    FEARFUL,
    HAPPY,
    NEUTRAL,
    SAD,
    SURPRISED,
    ANGRY_WORDS,
    DISGUSTED_WORDS,
    FEARFUL_WORDS,
    HAPPY_WORDS,
    NEUTRAL_WORDS,
    SAD_WORDS,
    SURPRISED_WORDS,
    /** Axes and circle. */
    LINE,
    /** The names of the axes. */
    WORDS,
    /** What lies behind the map. */
    GROUND,
    /** What the listener draws and chooses. */
    ACCENT,
    /** What stands out most: the song that plays, the present mood. */
    STRONG;

    static Shade of(Emotion emotion) {
        return values()[emotion.ordinal()];
    }

    static Shade ofWords(Emotion emotion) {
        return values()[Emotion.values().length + emotion.ordinal()];
    }

    /** Its name in a stylesheet. */
    String property() {
        return "-map-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
