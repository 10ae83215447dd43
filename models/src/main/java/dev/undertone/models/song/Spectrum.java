package dev.undertone.models.song;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/** Short-time Fourier transform: what frequencies a signal holds, one frame of time after the other. */
final class Spectrum {

    private final int size;
    private final double[] window;
    private final double scale;
    private final double[][] complex;

    /**
     * @param size samples in a frame, a power of two
     */
    Spectrum(int size) {
        this.size = size;
        window = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
            sum += window[i];
        }
        scale = 2 / sum;
        complex = new double[2][size];
    }

    /**
     * The magnitudes of all frames that lie wholly in a signal, at least one, under a Hann window: {@code [frame][bin]}, from 0 Hz
     * to half of the sample rate. A sine of full scale has a magnitude of about 1.
     *
     * @param signal samples; behind its end is silence
     * @param hop samples from one frame to the next
     */
    float[][] frames(float[] signal, int hop) {
        int count = Math.max(1, (signal.length - size) / hop + 1);
        float[][] frames = new float[count][size / 2 + 1];
        for (int i = 0; i < count; i += 2) {
            load(signal, i * hop, complex[0]);
            load(signal, (i + 1) * hop, complex[1]);
            FastFourierTransformer.transformInPlace(complex, DftNormalization.STANDARD, TransformType.FORWARD);
            separate(frames[i], i + 1 < count ? frames[i + 1] : new float[size / 2 + 1]);
        }
        return frames;
    }

    private void load(float[] signal, int start, double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = start + i < signal.length ? signal[start + i] * window[i] : 0;
        }
    }

    /**
     * Two frames go through one transform as the real and the imaginary part; the one has a symmetric spectrum, the other an
     * antisymmetric one (Press et al., "Numerical Recipes", section 12.3).
     */
    private void separate(float[] one, float[] other) {
        for (int i = 0; i <= size / 2; i++) {
            int mirrored = (size - i) % size;
            double realSum = complex[0][i] + complex[0][mirrored];
            double realDifference = complex[0][i] - complex[0][mirrored];
            double imaginarySum = complex[1][i] + complex[1][mirrored];
            double imaginaryDifference = complex[1][i] - complex[1][mirrored];
            one[i] = magnitude(realSum, imaginaryDifference);
            other[i] = magnitude(imaginarySum, realDifference);
        }
    }

    private float magnitude(double real, double imaginary) {
        return (float) (scale / 2 * Math.sqrt(real * real + imaginary * imaginary));
    }
}
