package dev.undertone.library.starter.render;

/**
 * A filter of second order. The high shelf has the analogue prototype from which the coefficients in BS.1770 were
 * derived (found by matching them at 48 kHz), so that they can be computed for any sampling rate.
 */
final class Biquad {

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double state1;
    private double state2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    static Biquad highShelf(double hertz, double decibels, double quality) {
        double k = Math.tan(Math.PI * hertz / Sound.RATE);
        double high = Math.pow(10, decibels / 20);
        double band = Math.pow(high, 0.4996667741545416);
        return new Biquad(
                high + band * k / quality + k * k,
                2 * (k * k - high),
                high - band * k / quality + k * k,
                1 + k / quality + k * k,
                2 * (k * k - 1),
                1 - k / quality + k * k);
    }

    /** A high pass with unit numerator, as BS.1770 has it: its gain above the corner is not exactly 1. */
    static Biquad highPass(double hertz, double quality) {
        double k = Math.tan(Math.PI * hertz / Sound.RATE);
        double a0 = 1 + k / quality + k * k;
        return new Biquad(1, -2, 1, 1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0);
    }

    double next(double input) {
        double output = b0 * input + state1;
        state1 = b1 * input - a1 * output + state2;
        state2 = b2 * input - a2 * output;
        return output;
    }
}
