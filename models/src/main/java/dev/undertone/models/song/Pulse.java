package dev.undertone.models.song;

/**
 * What beats in a song.
 *
 * @param onsets beginnings of notes a second
 * @param tempo in beats a minute, 40 to 240
 * @param clarity how regular the beat is, 0 to 1: the autocorrelation of the onsets at the beat's period (Lartillot et al.,
 *     "Multi-feature modeling of pulse clarity", ISMIR 2008)
 * @param strength how much the onsets stand out of what lies between them, 0 and more
 */
record Pulse(double onsets, double tempo, double clarity, double strength) {

    private static final double SLOWEST = 40;
    private static final double FASTEST = 240;
    /** People tap along at about this tempo, and within about an octave of it (Ellis, "Beat tracking by dynamic programming", 2007). */
    private static final double PREFERRED = 120;

    private static final double OCTAVES = 0.9;

    /** Less of a rise, in dB over all bands, is the murmur of a held chord and no new note. */
    private static final double LEAST_RISE = 1.5;

    /**
     * @param envelope by how much each frame is louder than the one before it, in dB, not negative
     * @param rate frames a second
     */
    static Pulse of(double[] envelope, double rate) {
        double mean = Series.mean(envelope);
        double[] centred = new double[envelope.length];
        double energy = 1e-9;
        for (int i = 0; i < centred.length; i++) {
            centred[i] = envelope[i] - mean;
            energy += centred[i] * centred[i];
        }
        int shortest = Math.max(1, (int) Math.floor(rate * 60 / FASTEST));
        int longest = Math.min(centred.length - 2, (int) Math.ceil(rate * 60 / SLOWEST));
        double best = 0;
        int period = -1;
        double[] correlation = new double[Math.max(longest + 2, 2)];
        for (int lag = shortest - 1; lag <= longest + 1 && lag < centred.length; lag++) {
            correlation[lag] = autocorrelation(centred, lag) / energy;
        }
        for (int lag = shortest; lag <= longest; lag++) {
            double octaves = Math.log(rate * 60 / lag / PREFERRED) / Math.log(2) / OCTAVES;
            double weighted = correlation[lag] * Math.exp(-0.5 * octaves * octaves);
            if (weighted > best) {
                best = weighted;
                period = lag;
            }
        }
        double strength = Series.deviation(envelope) / (mean + 1e-9);
        if (period < 0) {
            return new Pulse(onsetRate(envelope, rate), PREFERRED, 0, strength);
        }
        double exact = period + peakOffset(correlation, period);
        double clarity = Math.clamp(correlation[period], 0, 1);
        return new Pulse(onsetRate(envelope, rate), rate * 60 / exact, clarity, strength);
    }

    private static double autocorrelation(double[] values, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += values[i] * values[i - lag];
        }
        return sum * values.length / (values.length - lag);
    }

    /** Where the peak of the parabola through three neighbours lies, -0.5 to 0.5 from the middle one. */
    private static double peakOffset(double[] values, int middle) {
        double left = values[middle - 1];
        double right = values[middle + 1];
        double curve = left - 2 * values[middle] + right;
        return curve >= 0 ? 0 : Math.clamp(0.5 * (left - right) / curve, -0.5, 0.5);
    }

    private static double onsetRate(double[] envelope, double rate) {
        double threshold = Math.max(LEAST_RISE, Series.mean(envelope) + 0.5 * Series.deviation(envelope));
        // No two onsets lie closer together than 50 ms.
        int apart = (int) Math.round(0.05 * rate);
        int count = 0;
        int last = -apart - 1;
        for (int i = 1; i < envelope.length - 1; i++) {
            boolean peak = envelope[i] > envelope[i - 1] && envelope[i] >= envelope[i + 1];
            if (peak && envelope[i] > threshold && i - last > apart) {
                count++;
                last = i;
            }
        }
        return count * rate / envelope.length;
    }
}
