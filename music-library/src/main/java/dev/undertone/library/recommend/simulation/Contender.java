package dev.undertone.library.recommend.simulation;

import dev.undertone.library.recommend.Part;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way to choose songs. */
public enum Contender {
    /** Any song. */
    RANDOM(null),
    /** Any song whose strongest emotion is the mood's, as most such players do; any song where there is none. */
    RANDOM_IN_EMOTION(null),
    /** What the other listeners tell, item-based and user-based, and nothing else. */
    COLLABORATIVE(EnumSet.of(Part.ITEM_BASED, Part.USER_BASED)),
    /** The nearest to the mood. */
    AFFECT(EnumSet.of(Part.AFFECT)),
    /** All of it. */
    UNDERTONE(EnumSet.allOf(Part.class)),
    /** Undertone without its learned weights. */
    WITHOUT_BANDIT(EnumSet.complementOf(EnumSet.of(Part.BANDIT))),
    /** Undertone without item-based collaborative filtering. */
    WITHOUT_ITEM_BASED(EnumSet.complementOf(EnumSet.of(Part.ITEM_BASED))),
    /** Undertone without user-based collaborative filtering. */
    WITHOUT_USER_BASED(EnumSet.complementOf(EnumSet.of(Part.USER_BASED))),
    /** Undertone without the mood. */
    WITHOUT_AFFECT(EnumSet.complementOf(EnumSet.of(Part.AFFECT))),
    /** Undertone without what the listener did before. */
    WITHOUT_HISTORY(EnumSet.complementOf(EnumSet.of(Part.HISTORY)));

    private final @Nullable Set<Part> parts;

    Contender(@Nullable Set<Part> parts) {
        this.parts = parts;
    }

    /** In words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The parts of the recommender that choose; null where chance does. */
    @Nullable Set<Part> parts() {
        return parts;
    }
}
