package dev.undertone.library.starter.render;

import dev.undertone.models.Emotion;
import java.awt.Color;

/**
 * The colours and the restlessness of a cover.
 *
 * @param skyTop colour at the upper edge
 * @param skyLow colour at the horizon
 * @param disc the light in the sky
 * @param far the farthest band
 * @param near the nearest band
 * @param height of the bands' waves, as a part of the picture
 * @param edge 0 for round waves, 1 for jagged ones
 */
record Palette(Color skyTop, Color skyLow, Color disc, Color far, Color near, double height, double edge) {

    static Palette of(Emotion emotion) {
        return switch (emotion) {
            case ANGRY -> palette(0x2B0A12, 0xB3261E, 0xFFB35C, 0xD8432B, 0x1A060B, 0.16, 1.0);
            case DISGUSTED -> palette(0x2A2F12, 0x9AA33A, 0xE2E08A, 0x7D8B2E, 0x2B1B33, 0.11, 0.15);
            case FEARFUL -> palette(0x05070F, 0x2B3A63, 0xC9D6F2, 0x33406E, 0x03040A, 0.14, 0.65);
            case HAPPY -> palette(0xFFCF5C, 0xFFF1C9, 0xFF7A4D, 0xFFB347, 0xE4572E, 0.08, 0.0);
            case NEUTRAL -> palette(0xC9D3D6, 0xEEF0EC, 0xFBFBF7, 0xA9BBBF, 0x4E6870, 0.05, 0.0);
            case SAD -> palette(0x1B2A41, 0x6B8BAE, 0xDDE7F0, 0x4F7096, 0x101B2D, 0.07, 0.05);
            case SURPRISED -> palette(0x3B1C71, 0xF062A6, 0xFFE66D, 0xD14DA0, 0x22577A, 0.12, 0.4);
        };
    }

    private static Palette palette(int skyTop, int skyLow, int disc, int far, int near, double height, double edge) {
        return new Palette(
                new Color(skyTop), new Color(skyLow), new Color(disc), new Color(far), new Color(near), height, edge);
    }

    /** The colour of a band between the farthest (0) and the nearest (1). */
    Color band(double depth) {
        return new Color(
                mix(far.getRed(), near.getRed(), depth),
                mix(far.getGreen(), near.getGreen(), depth),
                mix(far.getBlue(), near.getBlue(), depth));
    }

    private static int mix(int from, int to, double way) {
        return (int) Math.round(from + way * (to - from));
    }
}
