package dev.undertone.models.identity;

import dev.undertone.models.face.FaceCrop;
import java.util.Arrays;

/**
 * Describes a face by how often each uniform local binary pattern occurs in each of its regions (Ahonen, Hadid and
 * Pietikäinen, "Face description with local binary patterns", PAMI 28, 2006), at three radii (high-dimensional patterns;
 * Chen et al., "Blessing of dimensionality", CVPR 2013). A pattern says which of eight neighbours are brighter than a pixel,
 * so that light and contrast hardly matter.
 *
 * <p>The regions overlap by a pixel on each side. Those outside of an oval are left out: they show hair and what is behind.
 * Shares are square-rooted, which makes Euclidean distances those of Hellinger.
 */
public final class LocalBinaryPatterns {

    private static final int SIZE = FaceCrop.SIZE;
    private static final int NEIGHBOURS = 8;
    private static final int[] RADII = {1, 2, 3};
    private static final int GRID = 7;
    private static final int CELL = 6;
    private static final int MARGIN = (SIZE - GRID * CELL) / 2;
    private static final int OVERLAP = 1;
    private static final double OVAL_WIDTH = 0.42;
    private static final double OVAL_HEIGHT = 0.48;
    private static final double OVAL_DOWN = 0.03;
    private static final float LEAST_STEP = 1e-4f;

    /** Patterns with at most two changes between darker and brighter around the pixel: 58; all others count as one. */
    private static final int PATTERNS = 59;

    private static final int[] PATTERN_OF_CODE = patterns();
    private static final boolean[] INSIDE = inside();

    private LocalBinaryPatterns() {}

    /** How many values describe a face. */
    public static int length() {
        int cells = 0;
        for (boolean inside : INSIDE) {
            cells += inside ? 1 : 0;
        }
        return cells * RADII.length * PATTERNS;
    }

    /** The square roots of the shares, 0 to 1 each. */
    public static float[] of(FaceCrop face) {
        float[] grey = face.toArray();
        float[] description = new float[length()];
        int at = 0;
        for (int radius : RADII) {
            int[] codes = codes(grey, radius);
            for (int cell = 0; cell < INSIDE.length; cell++) {
                if (INSIDE[cell]) {
                    count(codes, radius, cell % GRID, cell / GRID, description, at);
                    at += PATTERNS;
                }
            }
        }
        return description;
    }

    private static void count(int[] codes, int radius, int column, int row, float[] description, int at) {
        int left = Math.max(radius, MARGIN + column * CELL - OVERLAP);
        int right = Math.min(SIZE - radius, MARGIN + (column + 1) * CELL + OVERLAP);
        int top = Math.max(radius, MARGIN + row * CELL - OVERLAP);
        int bottom = Math.min(SIZE - radius, MARGIN + (row + 1) * CELL + OVERLAP);
        float share = 1f / ((right - left) * (bottom - top));
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                description[at + codes[y * SIZE + x]] += share;
            }
        }
        for (int i = at; i < at + PATTERNS; i++) {
            description[i] = (float) Math.sqrt(description[i]);
        }
    }

    private static int[] codes(float[] grey, int radius) {
        int[] codes = new int[SIZE * SIZE];
        for (int k = 0; k < NEIGHBOURS; k++) {
            double angle = 2 * Math.PI * k / NEIGHBOURS;
            double across = radius * Math.cos(angle);
            double down = -radius * Math.sin(angle);
            // A rounding error of the angle's functions must not reach for a pixel beyond the edge.
            int left = (int) Math.floor(across + 1e-9);
            int top = (int) Math.floor(down + 1e-9);
            float right = (float) Math.max(0, across - left);
            float below = (float) Math.max(0, down - top);
            int nextX = right > 1e-6 ? 1 : 0;
            int nextY = below > 1e-6 ? SIZE : 0;
            for (int y = radius; y < SIZE - radius; y++) {
                for (int x = radius; x < SIZE - radius; x++) {
                    int from = (y + top) * SIZE + x + left;
                    float upper = (1 - right) * grey[from] + right * grey[from + nextX];
                    float lower = (1 - right) * grey[from + nextY] + right * grey[from + nextX + nextY];
                    if ((1 - below) * upper + below * lower >= grey[y * SIZE + x] + LEAST_STEP) {
                        codes[y * SIZE + x] |= 1 << k;
                    }
                }
            }
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = PATTERN_OF_CODE[codes[i]];
        }
        return codes;
    }

    private static int[] patterns() {
        int[] patterns = new int[1 << NEIGHBOURS];
        Arrays.fill(patterns, PATTERNS - 1);
        int next = 0;
        for (int code = 0; code < patterns.length; code++) {
            int turned = code >> 1 | (code & 1) << NEIGHBOURS - 1;
            if (Integer.bitCount(code ^ turned) <= 2) {
                patterns[code] = next;
                next++;
            }
        }
        return patterns;
    }

    private static boolean[] inside() {
        boolean[] inside = new boolean[GRID * GRID];
        for (int cell = 0; cell < inside.length; cell++) {
            double across = (MARGIN + (cell % GRID + 0.5) * CELL) / SIZE - 0.5;
            double down = (MARGIN + (cell / GRID + 0.5) * CELL) / SIZE - 0.5 - OVAL_DOWN;
            inside[cell] = Math.hypot(across / OVAL_WIDTH, down / OVAL_HEIGHT) <= 1;
        }
        return inside;
    }
}
