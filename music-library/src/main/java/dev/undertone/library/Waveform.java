package dev.undertone.library;

/** The outline of a song's sound: the highest magnitude of any channel in each of equally long parts, from its beginning to its end. */
public final class Waveform {

    /** How many parts there are. */
    public static final int PARTS = 800;

    private static final int FULL_SCALE = 255;

    private final byte[] peaks;

    private Waveform(byte[] peaks) {
        this.peaks = peaks;
    }

    /**
     * The outline that {@link #bytes()} gave, which are copied.
     *
     * @throws IllegalArgumentException if there are not {@value #PARTS} of them
     */
    public static Waveform of(byte[] peaks) {
        if (peaks.length != PARTS) {
            throw new IllegalArgumentException("a waveform has " + PARTS + " parts, not " + peaks.length);
        }
        return new Waveform(peaks.clone());
    }

    /**
     * The highest magnitude in a part, 0 to 1, to the nearest of 256 steps.
     *
     * @param part from 0 to {@value #PARTS}, which is not in it
     */
    public double peak(int part) {
        return Byte.toUnsignedInt(peaks[part]) / (double) FULL_SCALE;
    }

    /** A byte for each part, unsigned; a copy. */
    public byte[] bytes() {
        return peaks.clone();
    }
}
