package dev.undertone.models.face;

import java.util.Locale;

/**
 * A colour picture in the Java heap: rows from the top, four bytes a pixel in the order blue, green, red, alpha (opaque).
 *
 * <p>The bytes are shared, not copied, and must not be written to once a picture has been handed on.
 */
public final class Picture {

    private final int width;
    private final int height;
    private final byte[] bgra;

    /**
     * @param bgra {@code width * height * 4} bytes
     * @throws IllegalArgumentException if the size is not positive or the bytes are of another number
     */
    public Picture(int width, int height, byte[] bgra) {
        if (width < 1 || height < 1 || bgra.length != (long) width * height * 4) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a picture of %d x %d does not have %d bytes", width, height, bgra.length));
        }
        this.width = width;
        this.height = height;
        this.bgra = bgra;
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** The bytes themselves, four a pixel: not a copy, to be read only. */
    public byte[] bgra() {
        return bgra;
    }
}
