package dev.undertone.models.training;

/** Values of 0 to 1 in a byte each, so that those of all pictures find room in memory. */
final class QuantizedDescription {

    private static final float STEPS = 255;

    private final byte[] bytes;

    /** @param values 0 to 1 */
    QuantizedDescription(float[] values) {
        bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(STEPS * values[i]);
        }
    }

    int length() {
        return bytes.length;
    }

    void copyTo(float[] target, int offset) {
        for (int i = 0; i < bytes.length; i++) {
            target[offset + i] = (bytes[i] & 0xff) / STEPS;
        }
    }
}
