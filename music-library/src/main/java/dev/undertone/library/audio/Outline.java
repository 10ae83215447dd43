package dev.undertone.library.audio;

import dev.undertone.library.Waveform;

/** Collects the peaks of a waveform. */
final class Outline {

    private static final int FULL_SCALE = 255;

    private final float[] peaks = new float[Waveform.PARTS];
    private final long length;
    private final int channels;
    private long position;

    /**
     * @param length how many frames there are all in all
     */
    Outline(long length, int channels) {
        this.length = length;
        this.channels = channels;
    }

    void add(float[] interleaved, int frames) {
        for (int i = 0; i < frames; i++) {
            float highest = 0;
            for (int channel = 0; channel < channels; channel++) {
                highest = Math.max(highest, Math.abs(interleaved[i * channels + channel]));
            }
            raise(highest);
            position++;
        }
    }

    /** Of a song with fewer frames than parts, a frame is all of the parts that it lasts for. */
    private void raise(float peak) {
        int first = part(position);
        int last = Math.max(first, part(position + 1) - 1);
        for (int part = first; part <= last && part < Waveform.PARTS; part++) {
            peaks[part] = Math.max(peaks[part], peak);
        }
    }

    private int part(long frame) {
        return (int) (frame * Waveform.PARTS / length);
    }

    Waveform waveform() {
        byte[] bytes = new byte[Waveform.PARTS];
        for (int part = 0; part < bytes.length; part++) {
            bytes[part] = (byte) Math.round(Math.min(1, peaks[part]) * FULL_SCALE);
        }
        return Waveform.of(bytes);
    }
}
