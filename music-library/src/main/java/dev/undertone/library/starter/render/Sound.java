package dev.undertone.library.starter.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Recorded sound at 44.1 kHz, two channels of the same length, full scale ±1. The arrays are shared, not copied: a
 * minute of sound takes 20 MB.
 */
record Sound(float[] left, float[] right) {

    static final int RATE = 44_100;

    /** Reads interleaved little-endian 32-bit floats. */
    static Sound ofRawFloats(byte[] raw) {
        ByteBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        int frames = raw.length / (2 * Float.BYTES);
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int frame = 0; frame < frames; frame++) {
            left[frame] = buffer.getFloat();
            right[frame] = buffer.getFloat();
        }
        return new Sound(left, right);
    }

    int frames() {
        return left.length;
    }

    double seconds() {
        return (double) frames() / RATE;
    }

    /** The largest magnitude of a frame's two samples. */
    float peakAt(int frame) {
        return Math.max(Math.abs(left[frame]), Math.abs(right[frame]));
    }
}
