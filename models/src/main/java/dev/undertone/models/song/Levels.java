package dev.undertone.models.song;

/** How loud a signal is. */
final class Levels {

    private static final double FLOOR = 1e-4;

    private Levels() {}

    /** An amplitude in dB of full scale, -80 for none. */
    static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude + FLOOR);
    }

    /** Of a part of a signal; what lies behind its end does not count. */
    static double rootMeanSquare(float[] signal, int start, int length) {
        double sum = 0;
        int end = Math.min(start + length, signal.length);
        for (int i = start; i < end; i++) {
            sum += signal[i] * signal[i];
        }
        return Math.sqrt(sum / Math.max(1, end - start));
    }

    static double peak(float[] signal) {
        double peak = 0;
        for (float sample : signal) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
