package dev.undertone.app.playback;

/**
 * Where samples go: a sound card, or nowhere at all. Used by one thread at a time.
 *
 * <p>Samples are floats, nominally in -1..1, stereo, interleaved. A frame is one sample for each ear.
 */
public interface AudioOutput extends AutoCloseable {

    /** Samples in a frame. */
    int CHANNELS = 2;

    /**
     * Gets ready for sound. Does nothing when it is open already, at whatever rate.
     *
     * @param sampleRate frames in a second
     * @return whether it was opened anew, with its counts at 0
     * @throws SoundCardException if there is no sound card, or none that takes this rate
     */
    boolean open(int sampleRate);

    /** Whether it can be written to. */
    boolean isOpen();

    /**
     * Hands over the first frames of a block, and waits while the buffer is full.
     *
     * @param interleaved at least {@code frames * CHANNELS} samples
     * @throws SoundCardException if the card has gone; the output is closed then, its counts still stand, and
     *     {@link #open} may be tried again
     */
    void write(float[] interleaved, int frames);

    /** Frames handed over since it was opened. */
    long framesWritten();

    /** Frames that have been heard since it was opened, at most {@link #framesWritten}. */
    long framesPlayed();

    /** Lets the sound card go; what has not been heard yet is lost. It may be opened again. */
    @Override
    void close();
}
