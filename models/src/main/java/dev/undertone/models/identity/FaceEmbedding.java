package dev.undertone.models.identity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A face as a point on the unit sphere: pictures of one person lie near to each other, those of others farther away.
 *
 * <p>It is personal. Its numbers are never shown: {@link #toString} leaves them out, so that no log can hold them.
 */
public final class FaceEmbedding {

    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + Short.BYTES;
    private static final int MOST_DIMENSIONS = 1024;
    private static final double TOLERANCE = 1e-3;

    private final float[] values;

    private FaceEmbedding(float[] values) {
        this.values = values;
    }

    /**
     * The direction of a vector.
     *
     * @param vector of any length above 0; finite numbers, 1 to 1024 of them
     * @throws IllegalArgumentException if it has no direction
     */
    public static FaceEmbedding of(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (vector.length > MOST_DIMENSIONS || !(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalArgumentException("a face's vector needs a direction");
        }
        float[] unit = new float[vector.length];
        double length = Math.sqrt(squares);
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new FaceEmbedding(unit);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if the bytes are damaged or of another format; it says nothing of what they hold
     */
    public static FaceEmbedding of(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes), true);
    }

    static FaceEmbedding read(ByteBuffer buffer, boolean whole) {
        if (buffer.remaining() < HEAD || buffer.get() != FORMAT) {
            throw new IllegalArgumentException("these bytes are no face of format " + FORMAT);
        }
        int dimensions = Short.toUnsignedInt(buffer.getShort());
        int length = dimensions * Float.BYTES;
        if (dimensions < 1
                || dimensions > MOST_DIMENSIONS
                || buffer.remaining() < length
                || (whole && buffer.remaining() > length)) {
            throw new IllegalArgumentException("the bytes of a face are cut off or too many");
        }
        float[] values = new float[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            values[i] = buffer.getFloat();
            squares += (double) values[i] * values[i];
        }
        if (!(Math.abs(squares - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("the bytes of a face are damaged");
        }
        return new FaceEmbedding(values);
    }

    /** For storage: the format's number, how many numbers there are, and they themselves; big-endian. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(byteCount());
        write(buffer);
        return buffer.array();
    }

    int byteCount() {
        return HEAD + values.length * Float.BYTES;
    }

    void write(ByteBuffer buffer) {
        buffer.put(FORMAT).putShort((short) values.length);
        for (float value : values) {
            buffer.putFloat(value);
        }
    }

    /** How many numbers it has; those of one model all have the same. */
    public int dimensions() {
        return values.length;
    }

    /**
     * The cosine of the angle between both: 1 for the same, about 0 for strangers, -1 at the least.
     *
     * @throws IllegalArgumentException if they come from models of different dimensions
     */
    public double similarity(FaceEmbedding other) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "faces of %d and %d dimensions cannot be compared",
                    values.length,
                    other.values.length));
        }
        double product = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
        }
        return Math.clamp(product, -1, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceEmbedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "a face";
    }
}
