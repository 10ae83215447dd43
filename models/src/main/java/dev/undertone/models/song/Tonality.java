package dev.undertone.models.song;

import java.util.Arrays;

/**
 * Which notes a song is made of: its chroma, the strength of each pitch class over all octaves (Fujishima, "Realtime chord
 * recognition of musical sound", ICMC 1999), from the peaks of the spectra, and the key that explains it best.
 *
 * @param profile how strong each pitch class is, from the tonic on in semitones, summing to 1
 * @param tonic the pitch class of the tonic, 0 for C to 11 for B
 * @param clarity how well the best key explains the notes, -1 to 1: its correlation with the profile of that key
 * @param mode how much better the best major key explains them than the best minor key, -2 to 2
 * @param entropy how evenly the pitch classes are used, 0 for one to 1 for all alike: Shannon's entropy over its greatest value
 * @param change how much the notes change from one frame to the next, 0 to 2: the sum of the absolute differences of their chroma
 */
record Tonality(double[] profile, int tonic, double clarity, double mode, double entropy, double change) {

    static final int PITCHES = 12;

    private static final double LOWEST = 60;
    private static final double HIGHEST = 4200;
    private static final double MIDDLE_C = 261.6256;

    /** How well each pitch class fits into a key (Krumhansl and Kessler, Psychological Review 89, 1982). */
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};

    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    /**
     * @param magnitudes spectra of long frames
     * @param sampleRate of the signal, in Hz
     */
    static Tonality of(float[][] magnitudes, double sampleRate) {
        double binWidth = sampleRate / 2 / (magnitudes[0].length - 1);
        double[][] pitches = new double[magnitudes.length][];
        for (int frame = 0; frame < pitches.length; frame++) {
            pitches[frame] = pitches(magnitudes[frame], binWidth);
        }
        double tuning = tuning(magnitudes, pitches, binWidth);
        double[][] chroma = new double[magnitudes.length][];
        double[] total = new double[PITCHES];
        for (int frame = 0; frame < chroma.length; frame++) {
            chroma[frame] = chroma(magnitudes[frame], pitches[frame], tuning);
            for (int i = 0; i < PITCHES; i++) {
                total[i] += chroma[frame][i];
            }
        }
        normalise(total);
        double[] major = correlations(total, MAJOR);
        double[] minor = correlations(total, MINOR);
        int bestMajor = indexOfGreatest(major);
        int bestMinor = indexOfGreatest(minor);
        boolean isMajor = major[bestMajor] >= minor[bestMinor];
        int tonic = isMajor ? bestMajor : bestMinor;
        double[] profile = new double[PITCHES];
        for (int i = 0; i < PITCHES; i++) {
            profile[i] = total[(tonic + i) % PITCHES];
        }
        return new Tonality(
                profile,
                tonic,
                Math.max(major[bestMajor], minor[bestMinor]),
                major[bestMajor] - minor[bestMinor],
                entropy(total),
                change(chroma));
    }

    private static double[] chroma(float[] magnitudes, double[] pitches, double tuning) {
        double[] chroma = new double[PITCHES];
        for (int bin = 0; bin < pitches.length; bin++) {
            if (!Double.isNaN(pitches[bin])) {
                // The square root keeps one loud note from being all that is heard.
                chroma[Math.floorMod(Math.round(pitches[bin] - tuning), PITCHES)] += Math.sqrt(magnitudes[bin]);
            }
        }
        return chroma;
    }

    /** How far the notes lie above the piano's, in semitones, -0.5 to 0.5: the mean direction of all deviations. */
    private static double tuning(float[][] magnitudes, double[][] pitches, double binWidth) {
        double x = 0;
        double y = 0;
        for (int frame = 0; frame < pitches.length; frame++) {
            for (int bin = (int) Math.ceil(200 / binWidth); bin < pitches[frame].length; bin++) {
                if (!Double.isNaN(pitches[frame][bin])) {
                    double angle = 2 * Math.PI * pitches[frame][bin];
                    x += magnitudes[frame][bin] * Math.cos(angle);
                    y += magnitudes[frame][bin] * Math.sin(angle);
                }
            }
        }
        return Math.atan2(y, x) / (2 * Math.PI);
    }

    /** By its bin, the pitch of each peak; not a number where there is none. */
    private static double[] pitches(float[] magnitudes, double binWidth) {
        int last = (int) Math.min(HIGHEST / binWidth, magnitudes.length - 2);
        double[] pitches = new double[last + 1];
        Arrays.fill(pitches, Double.NaN);
        for (int bin = (int) Math.ceil(LOWEST / binWidth); bin <= last; bin++) {
            if (isPeak(magnitudes, bin)) {
                pitches[bin] = pitch(magnitudes, bin, binWidth);
            }
        }
        return pitches;
    }

    private static boolean isPeak(float[] magnitudes, int bin) {
        return magnitudes[bin] > 1e-5
                && magnitudes[bin] > magnitudes[bin - 1]
                && magnitudes[bin] >= magnitudes[bin + 1];
    }

    /** Semitones above middle C, by a parabola through the peak's logarithms. */
    private static double pitch(float[] magnitudes, int bin, double binWidth) {
        double left = Math.log(magnitudes[bin - 1] + 1e-9);
        double middle = Math.log(magnitudes[bin] + 1e-9);
        double right = Math.log(magnitudes[bin + 1] + 1e-9);
        double curve = left - 2 * middle + right;
        double offset = curve >= 0 ? 0 : 0.5 * (left - right) / curve;
        return PITCHES * Math.log((bin + offset) * binWidth / MIDDLE_C) / Math.log(2);
    }

    private static void normalise(double[] values) {
        double sum = Arrays.stream(values).sum();
        for (int i = 0; i < values.length; i++) {
            values[i] = sum < 1e-9 ? 1.0 / values.length : values[i] / sum;
        }
    }

    private static double[] correlations(double[] chroma, double[] key) {
        double[] correlations = new double[PITCHES];
        double[] turned = new double[PITCHES];
        for (int tonic = 0; tonic < PITCHES; tonic++) {
            for (int i = 0; i < PITCHES; i++) {
                turned[i] = chroma[(tonic + i) % PITCHES];
            }
            correlations[tonic] = Series.correlation(turned, key);
        }
        return correlations;
    }

    private static int indexOfGreatest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static double entropy(double[] shares) {
        return -Arrays.stream(shares)
                        .filter(share -> share > 0)
                        .map(share -> share * Math.log(share))
                        .sum()
                / Math.log(PITCHES);
    }

    private static double change(double[][] chroma) {
        double sum = 0;
        for (int frame = 1; frame < chroma.length; frame++) {
            double[] one = chroma[frame - 1].clone();
            double[] other = chroma[frame].clone();
            normalise(one);
            normalise(other);
            for (int i = 0; i < PITCHES; i++) {
                sum += Math.abs(one[i] - other[i]);
            }
        }
        return sum / Math.max(1, chroma.length - 1);
    }
}
