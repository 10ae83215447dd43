package dev.undertone.library.audio;

import java.util.Arrays;
import javazoom.jl.decoder.Obuffer;

/** The samples of one frame as numbers in -1..1: JLayer's own buffers round them to 16 bits. */
final class FrameSamples extends Obuffer {

    // What JLayer's synthesis filter makes of full scale.
    private static final float FULL_SCALE = 32_700;

    private final int channels;
    private final float[] interleaved;
    private final int[] next;

    FrameSamples(int channels, int samples) {
        this.channels = channels;
        this.interleaved = new float[channels * samples];
        this.next = new int[channels];
        clear_buffer();
    }

    float[] interleaved() {
        return interleaved;
    }

    @Override
    public void append(int channel, short value) {
        append(channel, (float) value);
    }

    @Override
    public void appendSamples(int channel, float[] values) {
        for (int i = 0; i < 32; i++) {
            append(channel, values[i]);
        }
    }

    private void append(int channel, float value) {
        int place = next[channel];
        if (place < interleaved.length) {
            interleaved[place] = Math.clamp(value / FULL_SCALE, -1f, 1f);
            next[channel] = place + channels;
        }
    }

    @Override
    public void write_buffer(int value) {}

    @Override
    public void close() {}

    @Override
    public void clear_buffer() {
        Arrays.fill(interleaved, 0);
        for (int channel = 0; channel < channels; channel++) {
            next[channel] = channel;
        }
    }

    @Override
    public void set_stop_flag() {}
}
