package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * What the listener said of where a song lies.
 *
 * @param song its id
 * @param place null where they gave none
 * @param emotion the one that they named instead of a place; null where they did not
 */
public record Placement(
        long song, @Nullable Affect place, @Nullable Emotion emotion) {

    /** They put it somewhere. */
    public static Placement at(long song, Affect place) {
        return new Placement(song, place, null);
    }

    /** They named its emotion. */
    public static Placement named(long song, Emotion emotion) {
        return new Placement(song, null, emotion);
    }

    /** They said nothing, or took it back. */
    public static Placement none(long song) {
        return new Placement(song, null, null);
    }
}
