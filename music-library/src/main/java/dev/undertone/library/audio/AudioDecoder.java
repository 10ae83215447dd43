package dev.undertone.library.audio;

import java.time.Duration;

/**
 * The sound of one open file. A frame is one sample of each channel, heard at one moment. For one thread at a time;
 * interrupting that thread while it reads may close the file, as it does with every channel of the JDK.
 */
public interface AudioDecoder extends AutoCloseable {

    /** Frames a second. */
    int sampleRate();

    /** Samples in a frame: 1 or 2. */
    int channels();

    /** How many frames there are from beginning to end. */
    long frameCount();

    /** The number of the frame that is read next, 0 to {@link #frameCount()}. */
    long position();

    /**
     * Reads the next frames.
     *
     * @param interleaved takes {@link #channels()} samples a frame, each in -1..1
     * @param maxFrames how many at the most, above 0; the array must have room for them
     * @return how many were read, at least 1; -1 at the end
     * @throws UnreadableAudioException if the file cannot be read any more
     */
    int read(float[] interleaved, int maxFrames);

    /**
     * Goes to a frame, so that exactly this one is read next; beyond the end, to the end.
     *
     * @throws IllegalArgumentException if it is negative
     * @throws UnreadableAudioException if the file cannot be read any more
     */
    void seek(long frame);

    /** From beginning to end, to the nanosecond. */
    default Duration duration() {
        return AudioFacts.duration(frameCount(), sampleRate());
    }

    /**
     * The same sound at another rate; this decoder itself where it has that rate. It takes this one over, and closing it closes both.
     *
     * @param rate frames a second
     */
    default AudioDecoder at(int rate) {
        return rate == sampleRate() ? this : new ResampledDecoder(this, rate);
    }

    @Override
    void close();
}
