package dev.undertone.models.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Parameters in 16 bits each: a thousandth of their size is exact enough, and half of the space. */
final class HalfPrecision {

    private HalfPrecision() {}

    /** Makes values as exact as they are kept, so that a network is the same before and after. */
    static void round(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(Float.floatToFloat16(values[i]));
        }
    }

    static void save(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }

    static float[] load(DataInputStream in, int length) throws IOException {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = Float.float16ToFloat(in.readShort());
        }
        return values;
    }
}
