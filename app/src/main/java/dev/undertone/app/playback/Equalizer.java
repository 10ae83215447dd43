package dev.undertone.app.playback;

import java.util.List;

/**
 * Raises and lowers ten bands, an octave apart: a row of peaking filters of second order, each one octave wide, whose formulas are those
 * of Robert Bristow-Johnson's Audio EQ Cookbook. Flat, it changes no bit.
 *
 * <p>Its gains move to where they are set in steps too small to hear.
 */
final class Equalizer {

    /** An octave between the points of half the gain in decibels. */
    private static final double BANDWIDTH_OCTAVES = 1;

    private static final int FRAMES_PER_STEP = 32;
    /** Decibels a step: the whole range of a band takes about 40 ms. */
    private static final double STEP = 0.4;

    /** Bands nearer to half the sampling rate than this share of it are left out: the filter would be another there. */
    private static final double HIGHEST = 0.45;

    private final Band[] bands;
    private boolean moving;

    Equalizer(int sampleRate) {
        bands = SoundSettings.BANDS.stream()
                .filter(hertz -> hertz < HIGHEST * sampleRate)
                .map(hertz -> new Band(hertz, sampleRate))
                .toArray(Band[]::new);
    }

    /** The gains to move to, in decibels, of the bands of {@link SoundSettings#BANDS}. */
    void moveTo(List<Double> gains) {
        for (int i = 0; i < bands.length; i++) {
            bands[i].wanted = gains.get(i);
        }
        moving = true;
    }

    /** As {@link #moveTo}, at once. */
    void jumpTo(List<Double> gains) {
        moveTo(gains);
        for (Band band : bands) {
            band.set(band.wanted);
        }
    }

    /** Filters the first frames of a block. */
    void apply(float[] interleaved, int frames) {
        for (int start = 0; start < frames; start += FRAMES_PER_STEP) {
            int end = Math.min(frames, start + FRAMES_PER_STEP);
            if (moving) {
                move();
            }
            for (Band band : bands) {
                band.apply(interleaved, start, end);
            }
        }
    }

    private void move() {
        moving = false;
        for (Band band : bands) {
            if (band.gain != band.wanted) {
                band.set(band.gain + Math.clamp(band.wanted - band.gain, -STEP, STEP));
                moving = true;
            }
        }
    }

    /**
     * The gain of all bands together at a frequency, in decibels: what a drawing of the equaliser shows.
     *
     * @param gains decibels of each of {@link SoundSettings#BANDS}
     * @param hertz below half the sampling rate
     */
    static double response(List<Double> gains, double hertz, int sampleRate) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            Band band = new Band(SoundSettings.BANDS.get(i), sampleRate);
            band.set(gains.get(i));
            sum += band.response(2 * Math.PI * hertz / sampleRate);
        }
        return sum;
    }

    /** One filter, in the transposed direct form II, with a state for each ear. */
    private static final class Band {

        private final double cosine;
        private final double alpha;
        private double wanted;
        private double gain;
        private double b0 = 1;
        private double b1;
        private double b2;
        private double a1;
        private double a2;
        private final double[] state = new double[2 * AudioOutput.CHANNELS];

        Band(double hertz, int sampleRate) {
            double omega = 2 * Math.PI * hertz / sampleRate;
            cosine = Math.cos(omega);
            alpha = Math.sin(omega) * Math.sinh(Math.log(2) / 2 * BANDWIDTH_OCTAVES * omega / Math.sin(omega));
        }

        void set(double decibels) {
            gain = decibels;
            double root = Math.pow(10, decibels / 40);
            double a0 = 1 + alpha / root;
            b0 = (1 + alpha * root) / a0;
            b1 = -2 * cosine / a0;
            b2 = (1 - alpha * root) / a0;
            a1 = b1;
            a2 = (1 - alpha / root) / a0;
        }

        void apply(float[] interleaved, int start, int end) {
            if (gain == 0 && isSilent()) {
                return;
            }
            for (int channel = 0; channel < AudioOutput.CHANNELS; channel++) {
                double first = state[2 * channel];
                double second = state[2 * channel + 1];
                for (int i = start * AudioOutput.CHANNELS + channel;
                        i < end * AudioOutput.CHANNELS;
                        i += AudioOutput.CHANNELS) {
                    double in = interleaved[i];
                    double out = b0 * in + first;
                    first = b1 * in - a1 * out + second;
                    second = b2 * in - a2 * out;
                    interleaved[i] = (float) out;
                }
                state[2 * channel] = settled(first);
                state[2 * channel + 1] = settled(second);
            }
        }

        private boolean isSilent() {
            for (double value : state) {
                if (value != 0) {
                    return false;
                }
            }
            return true;
        }

        /** What rings on below the last bit of a float would ring on for long. */
        private double settled(double value) {
            return gain == 0 && Math.abs(value) < 1e-9 ? 0 : value;
        }

        double response(double omega) {
            double numerator = square(b0, b1, b2, omega);
            double denominator = square(1, a1, a2, omega);
            return 10 * Math.log10(numerator / denominator);
        }

        private static double square(double c0, double c1, double c2, double omega) {
            return c0 * c0
                    + c1 * c1
                    + c2 * c2
                    + 2 * (c0 * c1 + c1 * c2) * Math.cos(omega)
                    + 2 * c0 * c2 * Math.cos(2 * omega);
        }
    }
}
