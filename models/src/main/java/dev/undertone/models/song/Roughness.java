package dev.undertone.models.song;

import java.util.stream.IntStream;

/**
 * How rough a sound is: the beating of each pair of its partials against each other, after Plomp and Levelt's curve as Sethares
 * fitted it ("Local consonance and the relationship between timbre and scale", JASA 94, 1993).
 */
final class Roughness {

    private static final int PARTIALS = 20;

    private Roughness() {}

    /** Of one spectrum: 0 and more, as a share of what the partials weigh together. */
    static double of(float[] magnitudes, double binWidth) {
        int[] peaks = strongestPeaks(magnitudes);
        double rough = 0;
        double weight = 1e-9;
        for (int i = 0; i < peaks.length; i++) {
            weight += magnitudes[peaks[i]];
            for (int j = 0; j < i; j++) {
                double low = Math.min(peaks[i], peaks[j]) * binWidth;
                double distance = Math.abs(peaks[i] - peaks[j]) * binWidth;
                double scaled = 0.24 * distance / (0.0207 * low + 18.96);
                double amplitude = Math.min(magnitudes[peaks[i]], magnitudes[peaks[j]]);
                rough += amplitude * (Math.exp(-3.51 * scaled) - Math.exp(-5.75 * scaled));
            }
        }
        return rough / weight;
    }

    /** The bins of the strongest peaks, lowest first. */
    private static int[] strongestPeaks(float[] magnitudes) {
        int[] peaks = IntStream.range(1, magnitudes.length - 1)
                .filter(i ->
                        magnitudes[i] > 1e-4 && magnitudes[i] > magnitudes[i - 1] && magnitudes[i] >= magnitudes[i + 1])
                .toArray();
        if (peaks.length <= PARTIALS) {
            return peaks;
        }
        double weakest = IntStream.of(peaks)
                .mapToDouble(peak -> magnitudes[peak])
                .sorted()
                .skip(peaks.length - PARTIALS)
                .findFirst()
                .orElseThrow();
        return IntStream.of(peaks)
                .filter(peak -> magnitudes[peak] >= weakest)
                .limit(PARTIALS)
                .toArray();
    }
}
