package dev.undertone.models.face;

import java.util.stream.IntStream;

/**
 * The directions in which a square picture gets brighter, counted in small cells (histograms of oriented gradients; Dalal
 * and Triggs, CVPR 2005): they tell where eyes, brows and nose are, and say little about light and skin.
 */
final class GradientHistograms {

    /** Pixels from edge to edge of the square. */
    static final int SIZE = 40;

    private static final int CELL = 5;
    private static final int CELLS = SIZE / CELL;
    private static final int DIRECTIONS = 8;

    /** Cells whose middle is farther from the middle of the square are left out: they show what is behind the head. */
    private static final double RADIUS = 0.53 * CELLS;

    private static final double LEAST_ENERGY = 1e-3;
    private static final int[] INSIDE = inside();

    /** How many values describe a square. */
    static final int LENGTH = INSIDE.length * DIRECTIONS + 1;

    private GradientHistograms() {}

    /** Describes brightness values, rows from the top; the last value of the result is always 1. */
    static float[] of(float[] grey) {
        float[] cells = histograms(grey);
        float[] energies = new float[CELLS * CELLS];
        for (int cell = 0; cell < energies.length; cell++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                float value = cells[cell * DIRECTIONS + direction];
                energies[cell] += value * value;
            }
        }
        float mean = 0;
        for (float energy : energies) {
            mean += energy / energies.length;
        }
        float[] values = new float[LENGTH];
        for (int i = 0; i < INSIDE.length; i++) {
            // A cell is measured against its neighbours, and a little against all, so that a flat cheek stays flat.
            double scale = 1 / Math.sqrt(around(energies, INSIDE[i]) + 0.25 * mean + LEAST_ENERGY);
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                values[i * DIRECTIONS + direction] = (float) (scale * cells[INSIDE[i] * DIRECTIONS + direction]);
            }
        }
        values[LENGTH - 1] = 1;
        return values;
    }

    private static float[] histograms(float[] grey) {
        float[] cells = new float[CELLS * CELLS * DIRECTIONS];
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                int at = y * SIZE + x;
                double across = grey[at + 1] - grey[at - 1];
                double down = grey[at + SIZE] - grey[at - SIZE];
                double length = Math.sqrt(across * across + down * down);
                double turn = (Math.atan2(down, across) / (2 * Math.PI) + 1) * DIRECTIONS;
                int direction = (int) turn;
                double next = turn - direction;
                spread(cells, x, y, direction % DIRECTIONS, length * (1 - next));
                spread(cells, x, y, (direction + 1) % DIRECTIONS, length * next);
            }
        }
        return cells;
    }

    /** Shares a value among the four cells whose middles are nearest. */
    private static void spread(float[] cells, int x, int y, int direction, double value) {
        double column = (x + 0.5) / CELL - 0.5;
        double row = (y + 0.5) / CELL - 0.5;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        double right = column - left;
        double below = row - top;
        add(cells, left, top, direction, value * (1 - right) * (1 - below));
        add(cells, left + 1, top, direction, value * right * (1 - below));
        add(cells, left, top + 1, direction, value * (1 - right) * below);
        add(cells, left + 1, top + 1, direction, value * right * below);
    }

    private static void add(float[] cells, int column, int row, int direction, double value) {
        if (column >= 0 && column < CELLS && row >= 0 && row < CELLS) {
            cells[(row * CELLS + column) * DIRECTIONS + direction] += (float) value;
        }
    }

    private static double around(float[] energies, int cell) {
        int column = cell % CELLS;
        int row = cell / CELLS;
        double sum = 0;
        int count = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(CELLS - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(CELLS - 1, column + 1); x++) {
                sum += energies[y * CELLS + x];
                count++;
            }
        }
        return sum / count;
    }

    private static int[] inside() {
        return IntStream.range(0, CELLS * CELLS)
                .filter(cell -> Math.hypot(cell % CELLS + 0.5 - CELLS / 2.0, cell / CELLS + 0.5 - CELLS / 2.0) < RADIUS)
                .toArray();
    }
}
