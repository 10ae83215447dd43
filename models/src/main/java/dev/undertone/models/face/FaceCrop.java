package dev.undertone.models.face;

/**
 * A face as the expression network sees it: 48x48 grey, evenly lit, mean 0 and standard deviation 1.
 *
 * <p>Pictures from a camera and pictures from a training set become crops through the same {@link #of(float[])}, so that
 * the network meets at run time what it met when it learnt.
 */
public final class FaceCrop {

    /** Pixels from edge to edge. */
    public static final int SIZE = 48;

    private static final int PIXELS = SIZE * SIZE;
    private static final float LEAST_DEVIATION = 1f;

    private final float[] values;

    private FaceCrop(float[] values) {
        this.values = values;
    }

    /**
     * A face from its brightness, whose light is evened first.
     *
     * @param grey 48x48 brightness values, rows from the top, on the scale 0 to 255
     * @throws IllegalArgumentException if there are not 2304 values
     */
    public static FaceCrop of(float[] grey) {
        if (grey.length != PIXELS) {
            throw new IllegalArgumentException("a crop has " + PIXELS + " pixels, not " + grey.length);
        }
        float[] even = grey.clone();
        evenLight(even, SIZE);
        return new FaceCrop(even);
    }

    /**
     * Evens the light of a square picture in its place: subtracts the plane that fits the brightness best (a lamp at one
     * side; Sung and Poggio, "Example-based learning for view-based human face detection", PAMI 20, 1998), then divides
     * by the standard deviation.
     *
     * @param grey brightness values, rows from the top, on the scale 0 to 255; mean 0 and standard deviation 1 afterwards
     * @param size pixels from edge to edge
     */
    public static void evenLight(float[] grey, int size) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        double centre = (size - 1) / 2.0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                float value = grey[y * size + x];
                sum += value;
                sumX += value * (x - centre);
                sumY += value * (y - centre);
            }
        }
        // Centred coordinates are orthogonal on the grid, so each coefficient is a projection of its own.
        double squares = size * (size * (size * (double) size - 1) / 12);
        double mean = sum / (size * size);
        double slopeX = sumX / squares;
        double slopeY = sumY / squares;

        double energy = 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double value = grey[y * size + x] - mean - slopeX * (x - centre) - slopeY * (y - centre);
                grey[y * size + x] = (float) value;
                energy += value * value;
            }
        }
        float deviation = Math.max(LEAST_DEVIATION, (float) Math.sqrt(energy / (size * size)));
        for (int i = 0; i < size * size; i++) {
            grey[i] /= deviation;
        }
    }

    /** The same face seen in a mirror. */
    public FaceCrop mirrored() {
        float[] mirrored = new float[PIXELS];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                mirrored[y * SIZE + x] = values[y * SIZE + SIZE - 1 - x];
            }
        }
        return new FaceCrop(mirrored);
    }

    /** A copy of the 2304 values, rows from the top. */
    public float[] toArray() {
        return values.clone();
    }

    /** Writes the 2304 values into {@code target} from {@code offset} on. */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(values, 0, target, offset, PIXELS);
    }
}
