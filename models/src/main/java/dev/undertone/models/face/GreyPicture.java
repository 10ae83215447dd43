package dev.undertone.models.face;

import java.util.Locale;

/** A picture's brightness: rows from the top, one unsigned byte a pixel. The bytes are shared and must not be changed. */
public final class GreyPicture {

    private final int width;
    private final int height;
    private final byte[] pixels;

    /**
     * @param pixels {@code width * height} bytes
     * @throws IllegalArgumentException if there are more or fewer bytes
     */
    public GreyPicture(int width, int height, byte[] pixels) {
        if (pixels.length != (long) width * height) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a grey picture of %d x %d does not have %d bytes", width, height, pixels.length));
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** The luma (ITU-R BT.601, with which most grey pictures were made) of a colour picture. */
    static GreyPicture of(Picture picture) {
        byte[] bgra = picture.bgra();
        byte[] grey = new byte[picture.width() * picture.height()];
        for (int i = 0; i < grey.length; i++) {
            int at = 4 * i;
            int luma = 29 * (bgra[at] & 0xff) + 150 * (bgra[at + 1] & 0xff) + 77 * (bgra[at + 2] & 0xff);
            grey[i] = (byte) (luma + 128 >> 8);
        }
        return new GreyPicture(picture.width(), picture.height(), grey);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] pixels() {
        return pixels;
    }

    /**
     * A square cut out upright, reduced or enlarged. Every pixel is the mean of the area it covers, so that nothing aliases
     * when a large face becomes small; what lies beyond the picture's edge repeats the edge.
     *
     * @param place the square
     * @param size of the result, in pixels from edge to edge
     * @return {@code size * size} brightness values, rows from the top, 0 to 255
     */
    public float[] cut(FacePlace place, int size) {
        return sampled(place, size, Math.max(1, (int) Math.ceil(place.side() / size)));
    }

    /** The same at a fraction of the time where the face is large: every second pixel stands for its neighbours. */
    float[] sketch(FacePlace place, int size) {
        return sampled(place, size, Math.max(1, (int) Math.ceil(place.side() / size / 2)));
    }

    private float[] sampled(FacePlace place, int size, int samples) {
        double step = place.side() / size;
        double across = Math.cos(Math.toRadians(place.roll())) * step / samples;
        double down = Math.sin(Math.toRadians(place.roll())) * step / samples;
        double middle = (size * samples - 1) / 2.0;
        float[] values = new float[size * size];
        for (int j = 0; j < size * samples; j++) {
            double x = place.centreX() - 0.5 - across * middle - down * (j - middle);
            double y = place.centreY() - 0.5 - down * middle + across * (j - middle);
            int row = j / samples * size;
            for (int i = 0; i < size * samples; i++) {
                values[row + i / samples] += (float) at(x + across * i, y + down * i);
            }
        }
        float share = 1f / (samples * samples);
        for (int i = 0; i < values.length; i++) {
            values[i] *= share;
        }
        return values;
    }

    /**
     * The brightness between the centres of four pixels, bilinear; beyond the edge the nearest pixel of the edge goes on.
     *
     * @param x in pixels from the centre of the leftmost one
     * @param y in pixels from the centre of the topmost one
     * @return 0 to 255
     */
    public double at(double x, double y) {
        double insideX = Math.clamp(x, 0, width - 1.0);
        double insideY = Math.clamp(y, 0, height - 1.0);
        int left = (int) insideX;
        int top = (int) insideY;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double shareX = insideX - left;
        double shareY = insideY - top;
        double upper =
                (1 - shareX) * (pixels[top * width + left] & 0xff) + shareX * (pixels[top * width + right] & 0xff);
        double lower = (1 - shareX) * (pixels[bottom * width + left] & 0xff)
                + shareX * (pixels[bottom * width + right] & 0xff);
        return (1 - shareY) * upper + shareY * lower;
    }
}
