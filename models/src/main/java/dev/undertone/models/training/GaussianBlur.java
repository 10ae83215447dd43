package dev.undertone.models.training;

/** Blurs a square grey picture in its place; beyond the edge the nearest pixel of the edge goes on. */
final class GaussianBlur {

    private GaussianBlur() {}

    /**
     * @param picture rows from the top
     * @param size pixels from edge to edge
     * @param sigma standard deviation in pixels, above 0
     */
    static void apply(float[] picture, int size, double sigma) {
        float[] kernel = kernel(sigma);
        float[] rows = new float[picture.length];
        pass(picture, rows, kernel, size, size, 1);
        pass(rows, picture, kernel, size, 1, size);
    }

    /** The weights from the middle outwards; with their mirror images they sum to 1. */
    private static float[] kernel(double sigma) {
        float[] kernel = new float[(int) Math.ceil(3 * sigma) + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            double weight = Math.exp(-i * i / (2 * sigma * sigma));
            kernel[i] = (float) weight;
            sum += i == 0 ? weight : 2 * weight;
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= (float) sum;
        }
        return kernel;
    }

    private static void pass(float[] from, float[] to, float[] kernel, int size, int acrossStep, int alongStep) {
        for (int line = 0; line < size; line++) {
            int start = line * acrossStep;
            for (int i = 0; i < size; i++) {
                float sum = kernel[0] * from[start + i * alongStep];
                for (int k = 1; k < kernel.length; k++) {
                    float before = from[start + Math.max(0, i - k) * alongStep];
                    float after = from[start + Math.min(size - 1, i + k) * alongStep];
                    sum += kernel[k] * (before + after);
                }
                to[start + i * alongStep] = sum;
            }
        }
    }
}
