package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;

/**
 * A faint light at each emotion's place, worked out once for the whole plane and then copied pixel by pixel, whatever is seen
 * of it: to paint seven soft ellipses anew in each frame takes longer than everything else together. Neighbouring cells differ
 * by less than one step of a colour, so that none is seen.
 */
final class GlowField {

    private static final int CELLS = 320;

    /** How far the field goes on beyond the middle of the plane; what lies beyond is dark. */
    private static final double EDGE = 1.6;

    /** How far a light reaches: a little farther than a song of the emotion still expresses it. */
    private static final double REACH = 0.5;

    private static final double STRENGTH = 0.2;

    private final int[] cells = new int[CELLS * CELLS];

    /**
     * @param colours by the ordinals of the emotions, opaque ARGB
     */
    GlowField(int[] colours) {
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                cells[row * CELLS + column] = light(coordinate(column), coordinate(row), colours);
            }
        }
    }

    /** Fills a picture, pre-multiplied. */
    void fill(int[] pixels, int width, int height, Viewport view, double density) {
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = cell(view.valenceAt((x + 0.5) / density));
        }
        for (int y = 0; y < height; y++) {
            int row = cell(view.arousalAt((y + 0.5) / density)) * CELLS;
            int start = y * width;
            for (int x = 0; x < width; x++) {
                pixels[start + x] = cells[row + columns[x]];
            }
        }
    }

    private static int light(double valence, double arousal, int[] colours) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (Emotion emotion : Emotion.values()) {
            Affect place = emotion.affect();
            double distance = Math.hypot(valence - place.valence(), arousal - place.arousal()) / REACH;
            double fading = Math.max(0, 1 - distance * distance);
            double part = STRENGTH * fading * fading;
            int colour = colours[emotion.ordinal()];
            alpha = part + alpha * (1 - part);
            red = (colour >> 16 & 0xff) * part + red * (1 - part);
            green = (colour >> 8 & 0xff) * part + green * (1 - part);
            blue = (colour & 0xff) * part + blue * (1 - part);
        }
        return (int) Math.round(255 * alpha) << 24
                | (int) Math.round(red) << 16
                | (int) Math.round(green) << 8
                | (int) Math.round(blue);
    }

    /** The outermost cells hold no light. */
    private static int cell(double coordinate) {
        return Math.clamp((long) Math.floor((coordinate + EDGE) / (2 * EDGE) * CELLS), 0, CELLS - 1);
    }

    private static double coordinate(int cell) {
        return (cell + 0.5) / CELLS * 2 * EDGE - EDGE;
    }
}
