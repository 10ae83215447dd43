package dev.undertone.app.playback;

/**
 * A gain that moves smoothly. Its course is {@code 3t² - 2t³}, which starts and ends level, so that neither the samples
 * nor their slope jump.
 *
 * <p>With equal power it is the root of that course: one sound that goes and another that comes, which have nothing to do with each
 * other, are together as loud as before.
 */
final class Ramp {

    private final boolean equalPower;
    private double from;
    private double to;
    private int length;
    private int done;

    Ramp(double gain) {
        this(gain, false);
    }

    private Ramp(double gain, boolean equalPower) {
        this.equalPower = equalPower;
        jumpTo(gain);
    }

    static Ramp ofEqualPower(double gain) {
        return new Ramp(gain, true);
    }

    /** Takes this gain at once. */
    void jumpTo(double gain) {
        from = gain;
        to = gain;
        length = 0;
        done = 0;
    }

    /** Goes from the present gain to another within a number of frames. */
    void moveTo(double gain, int frames) {
        from = gain();
        to = gain;
        length = frames;
        done = 0;
    }

    /** Whether it has arrived. */
    boolean isDone() {
        return done >= length;
    }

    /** The gain that the next frame is given. */
    double gain() {
        if (done >= length) {
            return to;
        }
        double t = (double) done / length;
        double way = t * t * (3 - 2 * t);
        return equalPower ? Math.sqrt(from * from + (to * to - from * from) * way) : from + (to - from) * way;
    }

    /** Multiplies the first frames of a block, and moves on by as many. */
    void apply(float[] interleaved, int frames) {
        if (done >= length && to == 1) {
            return;
        }
        for (int frame = 0; frame < frames; frame++) {
            float gain = (float) gain();
            for (int channel = 0; channel < AudioOutput.CHANNELS; channel++) {
                interleaved[frame * AudioOutput.CHANNELS + channel] *= gain;
            }
            done = Math.min(done + 1, length);
        }
    }
}
