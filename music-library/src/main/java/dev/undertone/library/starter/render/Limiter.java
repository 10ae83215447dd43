package dev.undertone.library.starter.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps true peaks below a ceiling by turning the whole sound down smoothly around them, before they come. */
final class Limiter {

    private static final int LOOK_AHEAD = Sound.RATE / 200;
    private static final double RELEASE_SECONDS = 0.12;

    private Limiter() {}

    /** The sound with every frame scaled so that no true peak exceeds {@code ceiling}, a magnitude. */
    static Sound limit(Sound sound, double ceiling) {
        double[] gain = released(lowestAhead(neededGain(TruePeak.of(sound, ceiling), ceiling)));
        float[] left = new float[sound.frames()];
        float[] right = new float[sound.frames()];
        double sum = LOOK_AHEAD;
        for (int frame = 0; frame < left.length; frame++) {
            // The mean over the time ahead turns steps of the gain into ramps that end where the peak is.
            sum += gain[frame] - (frame < LOOK_AHEAD ? 1 : gain[frame - LOOK_AHEAD]);
            left[frame] = (float) (sound.left()[frame] * sum / LOOK_AHEAD);
            right[frame] = (float) (sound.right()[frame] * sum / LOOK_AHEAD);
        }
        return new Sound(left, right);
    }

    private static double[] neededGain(float[] peaks, double ceiling) {
        double[] gain = new double[peaks.length];
        for (int frame = 0; frame < peaks.length; frame++) {
            gain[frame] = Math.min(1, ceiling / Math.max(peaks[frame], 1e-9));
        }
        return gain;
    }

    /** For each frame the lowest gain of the next {@link #LOOK_AHEAD} frames. */
    private static double[] lowestAhead(double[] gain) {
        double[] lowest = new double[gain.length];
        Deque<Integer> candidates = new ArrayDeque<>();
        for (int frame = gain.length - 1; frame >= 0; frame--) {
            while (!candidates.isEmpty() && gain[candidates.peekLast()] >= gain[frame]) {
                candidates.removeLast();
            }
            candidates.addLast(frame);
            if (candidates.getFirst() > frame + LOOK_AHEAD) {
                candidates.removeFirst();
            }
            lowest[frame] = gain[candidates.getFirst()];
        }
        return lowest;
    }

    private static double[] released(double[] gain) {
        double step = 1 - Math.exp(-1 / (RELEASE_SECONDS * Sound.RATE));
        double[] result = new double[gain.length];
        double now = 1;
        for (int frame = 0; frame < gain.length; frame++) {
            now = Math.min(gain[frame], now + (1 - now) * step);
            result[frame] = now;
        }
        return result;
    }
}
