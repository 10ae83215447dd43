package dev.undertone.models.identity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The linear functions of a face's description: those that span its embedding, and two that give the head's pose. */
public final class FaceProjection {

    private static final int FORMAT = 1;
    private static final int POSE = 2;
    private static final int MOST_DIMENSIONS = 1024;

    private final float[][] weights;
    private final float[] constants;

    /**
     * @param weights for each dimension of the embedding, then for yaw and pitch in degrees, one for each value of
     *     {@link LocalBinaryPatterns}
     * @param constants one for each of these functions
     */
    public FaceProjection(float[][] weights, float[] constants) {
        if (weights.length <= POSE || weights.length != constants.length) {
            throw new IllegalArgumentException("each function of a face has its weights and a constant");
        }
        this.weights = weights.clone();
        this.constants = constants.clone();
    }

    /** How many numbers an embedding has. */
    public int dimensions() {
        return weights.length - POSE;
    }

    IdentityReading of(float[] description) {
        float[] values = new float[weights.length];
        for (int k = 0; k < values.length; k++) {
            float[] row = weights[k];
            float sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += row[i] * description[i];
            }
            values[k] = sum + constants[k];
        }
        float[] vector = new float[dimensions()];
        System.arraycopy(values, 0, vector, 0, vector.length);
        HeadPose pose = new HeadPose(values[vector.length], values[vector.length + 1]);
        return new IdentityReading(FaceEmbedding.of(vector), pose);
    }

    /** Writes the functions, weights as 16-bit floats, big-endian. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(weights.length);
        out.writeInt(weights[0].length);
        for (int k = 0; k < weights.length; k++) {
            out.writeFloat(constants[k]);
            // Small weights would lose digits as halves: each function has a scale of its own.
            float scale = greatest(weights[k]);
            out.writeFloat(scale);
            for (float weight : weights[k]) {
                out.writeShort(Float.floatToFloat16(weight / scale));
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is of another format, or ends early
     */
    public static FaceProjection read(DataInputStream in) throws IOException {
        int format = in.readInt();
        int functions = in.readInt();
        int inputs = in.readInt();
        if (format != FORMAT
                || functions <= POSE
                || functions > MOST_DIMENSIONS
                || inputs != LocalBinaryPatterns.length()) {
            throw new IOException("they are of another format");
        }
        float[][] weights = new float[functions][inputs];
        float[] constants = new float[functions];
        for (int k = 0; k < functions; k++) {
            constants[k] = in.readFloat();
            float scale = in.readFloat();
            for (int i = 0; i < inputs; i++) {
                weights[k][i] = scale * Float.float16ToFloat(in.readShort());
            }
        }
        return new FaceProjection(weights, constants);
    }

    private static float greatest(float[] weights) {
        float greatest = Float.MIN_NORMAL;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        return greatest;
    }
}
