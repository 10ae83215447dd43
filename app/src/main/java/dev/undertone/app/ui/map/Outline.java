package dev.undertone.app.ui.map;

import java.util.Arrays;

/** A closed line drawn by hand on the plane of valence and arousal. It belongs to one thread. */
public final class Outline {

    private double[] valences = new double[64];
    private double[] arousals = new double[64];
    private int size;
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    /** A line with no point yet. */
    public Outline() {}

    /** Draws on to a point, which may lie outside of -1..1. */
    public void add(double valence, double arousal) {
        if (size == valences.length) {
            valences = Arrays.copyOf(valences, 2 * size);
            arousals = Arrays.copyOf(arousals, 2 * size);
        }
        valences[size] = valence;
        arousals[size++] = arousal;
        left = Math.min(left, valence);
        right = Math.max(right, valence);
        bottom = Math.min(bottom, arousal);
        top = Math.max(top, arousal);
    }

    /** How many points it has. */
    public int size() {
        return size;
    }

    double valence(int index) {
        return valences[index];
    }

    double arousal(int index) {
        return arousals[index];
    }

    /** Whether the line, closed by a straight one, runs around a point: loops that it makes are inside too (non-zero rule). */
    public boolean contains(double valence, double arousal) {
        if (valence < left || valence > right || arousal < bottom || arousal > top) {
            return false;
        }
        int winding = 0;
        for (int i = 0, before = size - 1; i < size; before = i++) {
            boolean upward = arousals[before] <= arousal;
            if (upward == (arousals[i] <= arousal)) {
                continue;
            }
            double side = (valences[i] - valences[before]) * (arousal - arousals[before])
                    - (valence - valences[before]) * (arousals[i] - arousals[before]);
            if (upward && side > 0) {
                winding++;
            } else if (!upward && side < 0) {
                winding--;
            }
        }
        return winding != 0;
    }
}
