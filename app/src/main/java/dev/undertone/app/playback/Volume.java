package dev.undertone.app.playback;

/**
 * How loud a place on the volume slider is.
 *
 * <p>The gain is the cube of the position: loudness grows about evenly along the slider, because hearing goes by ratios.
 * Half way is -18 dB, a tenth -60 dB. A cube, not an exponential, because it reaches true silence at 0; it is the mapping
 * of PulseAudio's software volume, so that both sliders feel alike.
 */
final class Volume {

    private Volume() {}

    /**
     * @param position from silent, 0, to full, 1; beyond these it is taken as 0 or 1
     * @return the factor for the samples, 0 to 1
     */
    static double gain(double position) {
        double within = clamp(position);
        return within * within * within;
    }

    static double clamp(double position) {
        return Math.clamp(position, 0.0, 1.0);
    }
}
