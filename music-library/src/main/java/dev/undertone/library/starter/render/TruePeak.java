package dev.undertone.library.starter.render;

/** Peaks between the samples, estimated by four-fold oversampling as BS.1770-4, annex 2, asks. */
final class TruePeak {

    private static final int PHASES = 4;
    private static final int TAPS = 24;
    private static final double[][] KERNELS = kernels();

    private TruePeak() {}

    /**
     * The magnitude of each frame and of what follows it up to the next, the larger of both channels.
     *
     * @param ceiling the magnitude of interest: where the samples around stay below half of it, they are not oversampled
     */
    static float[] of(Sound sound, double ceiling) {
        float[] peaks = new float[sound.frames()];
        for (int frame = 0; frame < peaks.length; frame++) {
            float peak = sound.peakAt(frame);
            if (peak < ceiling / 2 && sound.peakAt(Math.min(frame + 1, peaks.length - 1)) < ceiling / 2) {
                peaks[frame] = peak;
                continue;
            }
            for (double[] kernel : KERNELS) {
                peak = Math.max(peak, Math.abs(between(sound.left(), frame, kernel)));
                peak = Math.max(peak, Math.abs(between(sound.right(), frame, kernel)));
            }
            peaks[frame] = peak;
        }
        return peaks;
    }

    private static float between(float[] samples, int frame, double[] kernel) {
        double sum = 0;
        int first = frame - TAPS / 2 + 1;
        for (int tap = Math.max(0, -first); tap < TAPS && first + tap < samples.length; tap++) {
            sum += samples[first + tap] * kernel[tap];
        }
        return (float) sum;
    }

    /** Windowed sincs for the three places between two samples. */
    private static double[][] kernels() {
        double[][] kernels = new double[PHASES - 1][TAPS];
        for (int phase = 1; phase < PHASES; phase++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double distance = tap - (TAPS / 2 - 1) - (double) phase / PHASES;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / (TAPS / 2.0 + 0.5));
                kernels[phase - 1][tap] = window * Math.sin(Math.PI * distance) / (Math.PI * distance);
            }
        }
        return kernels;
    }
}
